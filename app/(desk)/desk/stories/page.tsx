import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { StoryListScreen } from "@/components/desk/stories/story-list-screen";
import { type Actor, holds } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { mayDecide } from "@/core/process/decide";
import { mayEdit } from "@/core/process/may-edit";
import type { ProcessStage } from "@/core/process/process";
import { mayCopy } from "@/core/process/shape-story";
import { maySubmit } from "@/core/process/submit";
import type { StoryFacts } from "@/core/story/facts";
import { readStoryFilter, type StoryView, storyViews } from "@/core/story/story-filter";
import { findPublication } from "@/db/queries/publication/find-publication";
import { countStories, listStories } from "@/db/queries/story/list-stories";
import { listStoryFilters } from "@/db/queries/story/list-story-filters";
import type { StoryLine } from "@/db/queries/story/list-story-lines";
import { assignSections, copyStories, spikeStories, submitStories } from "./bulk-actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stories"))("title") };
}

/** What this person may do with a story of the list, by the rules the acts themselves ask. */
function mayWith(actor: Actor, line: StoryLine, process: readonly ProcessStage[]) {
  const facts: StoryFacts = {
    ...line,
    publicationId: actor.publicationId,
    passes: [],
    placed: line.placement !== null,
    process,
  };
  return {
    assign: mayEdit(actor, facts).ok,
    submit: maySubmit(actor, facts).ok,
    copy: mayCopy(actor, facts).ok,
    spike: mayDecide(actor, "spike", facts).ok,
  };
}

/** The section a person writes for, else the paper's first. */
function ownSection(actor: Actor, sections: readonly { readonly id: string }[]): string {
  const own = actor.appointments.find(({ sectionId }) => sectionId !== null)?.sectionId;
  return own ?? sections[0]?.id ?? "";
}

type Params = Promise<Record<string, string | string[] | undefined>>;

/** Reviewers begin with what waits for them, writers with their own, the rest with everything. */
function usualView(actor: Actor, process: readonly ProcessStage[]): StoryView {
  if (process.some((stage) => holds(actor, stage.role))) return "review";
  return canHouse(actor, "create-story").ok ? "mine" : "all";
}

/** The desk's list of stories. Everything that narrows it stands in the address. */
export default async function StoriesPage({ searchParams }: { searchParams: Params }) {
  const actor = await requireActor();
  const params = await searchParams;
  const publication = await findPublication(actor.publicationId);
  if (!publication) notFound();
  const filter = readStoryFilter(params, params.q ? "all" : usualView(actor, publication.process));
  const cursor = typeof params.after === "string" ? params.after : null;
  const count = (view: StoryView) => countStories(actor, { view, sort: "newest" });
  const [listing, found, filters, mine, review] = await Promise.all([
    listStories(actor, filter, cursor),
    filter.text ? null : countStories(actor, filter),
    listStoryFilters(actor),
    count("mine"),
    count("review"),
  ]);
  return (
    <StoryListScreen
      filter={filter}
      listing={{
        ...listing,
        lines: listing.lines.map((line) => ({
          ...line,
          may: mayWith(actor, line, publication.process),
        })),
      }}
      found={found}
      counts={{ mine, review }}
      views={storyViews}
      choices={filters}
      stages={publication.process.map(({ name, nameEn }) => ({ name, nameEn }))}
      timeZone={publication.timeZone}
      locale={await getLocale()}
      now={Date.now()}
      isFirstPage={cursor === null}
      mayCreate={canHouse(actor, "create-story").ok}
      section={ownSection(actor, filters.sections)}
      acts={{
        assign: assignSections,
        submit: submitStories,
        copy: copyStories,
        spike: spikeStories,
      }}
    />
  );
}
