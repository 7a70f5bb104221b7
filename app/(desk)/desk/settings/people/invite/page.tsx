import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { InviteForm } from "@/components/desk/settings/invite-form";
import { Panel } from "@/components/desk/settings/panel";
import { canHouse } from "@/core/people/can";
import { listSections } from "@/db/queries/publication/find-publication";
import { invite } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("invite") };
}

export default async function InvitePage() {
  const actor = await requireActor();
  if (!canHouse(actor, "manage-people").ok) notFound();
  const t = await getTranslations("people");
  return (
    <Panel title={t("invite")} note={t("inviteNote")}>
      <InviteForm sections={await listSections(actor.publicationId)} invite={invite} />
    </Panel>
  );
}
