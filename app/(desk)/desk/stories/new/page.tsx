import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { NewStoryForm } from "@/components/desk/stories/new-story-form";
import { PageHead } from "@/components/ui/page-head";
import { RefusalNote } from "@/components/ui/refusal-note";
import { sayRefusal } from "@/components/ui/say-refusal";
import { canHouse } from "@/core/people/can";
import { storyKinds } from "@/core/story/story";
import { listLiveTemplates } from "@/db/queries/kept-text/templates";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";
import { createNewStory } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stories"))("new") };
}

type Params = Promise<Record<string, string | string[] | undefined>>;

/** The kind may stand in the address, as the palette has it. */
export default async function NewStoryPage({ searchParams }: { searchParams: Params }) {
  const actor = await requireActor();
  const t = await getTranslations("stories.newStory");
  const { kind } = await searchParams;
  const refusals = await getTranslations("refusals");
  const publication = await findPublication(actor.publicationId);
  if (!publication) notFound();
  const may = canHouse(actor, "create-story");
  const english = (await getLocale()) === "en";
  const sections = await listSections(publication.id);
  const own = actor.appointments.find((a) => a.sectionId !== null)?.sectionId;
  return (
    <>
      <PageHead title={t("title")} note={t("note")} />
      {may.ok ? (
        <NewStoryForm
          sections={sections.map((s) => ({
            id: s.id,
            name: english ? s.nameEn || s.name : s.name,
          }))}
          section={own ?? sections[0]?.id ?? ""}
          kind={storyKinds.find((one) => one === kind) ?? "news"}
          language={publication.language}
          templates={await listLiveTemplates(actor)}
          create={createNewStory}
        />
      ) : (
        <RefusalNote>{sayRefusal(may, refusals)}</RefusalNote>
      )}
    </>
  );
}
