import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/app/session";
import { SettingsNav } from "@/components/desk/settings/settings-nav";
import { PageHead } from "@/components/ui/page-head";
import { canHouse } from "@/core/people/can";

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const t = await getTranslations("settings");
  return (
    <>
      <PageHead title={t("title")} />
      <SettingsNav
        mayManagePeople={canHouse(actor, "manage-people").ok}
        mayEditProofRules={canHouse(actor, "edit-proof-rules").ok}
        mayEditTemplates={canHouse(actor, "edit-templates").ok}
        mayEditPublication={canHouse(actor, "edit-publication").ok}
      />
      {children}
    </>
  );
}
