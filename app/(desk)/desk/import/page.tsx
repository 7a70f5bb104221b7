import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { ImportScreen } from "@/components/desk/import/import-screen";
import { PageHead } from "@/components/ui/page-head";
import { RefusalNote } from "@/components/ui/refusal-note";
import { sayRefusal } from "@/components/ui/say-refusal";
import { canHouse } from "@/core/people/can";
import { listOpenIssues } from "@/db/queries/issue/list-open-issues";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";
import { createIssueOfDay } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title") };
}

export default async function ImportPage() {
  const actor = await requireActor();
  const t = await getTranslations("import");
  const right = canHouse(actor, "import-page");
  if (!right.ok)
    return (
      <>
        <PageHead title={t("title")} />
        <RefusalNote>{sayRefusal(right, await getTranslations("refusals"))}</RefusalNote>
      </>
    );
  const [publication, sections, issues, locale] = await Promise.all([
    findPublication(actor.publicationId),
    listSections(actor.publicationId),
    listOpenIssues(actor),
    getLocale(),
  ]);
  return (
    <ImportScreen
      publication={publication?.name ?? ""}
      sections={sections.map(({ id, name, nameEn }) => ({
        id,
        name: locale === "en" && nameEn ? nameEn : name,
      }))}
      issues={issues}
      mayCreateIssue={canHouse(actor, "create-issue").ok}
      createIssue={createIssueOfDay}
    />
  );
}
