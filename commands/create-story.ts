import { checkBody } from "@/core/blocks/check-body";
import type { HistoryVerb } from "@/core/history-verb";
import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { blankDraft, type NewStory } from "@/core/story/blank-draft";
import { fieldProblems } from "@/core/story/check-story";
import type { OpenCheck } from "@/core/story/open-check";
import type { StoryDraft } from "@/core/story/story";
import { tidyContent } from "@/core/story/tidy-content";
import { countWords } from "@/core/text/count-words";
import { plainText } from "@/core/text/plain-text";
import { dateInZone } from "@/core/text/zoned-time";
import type { Db } from "@/db/client";
import { newId, newSlug } from "@/db/new-id";
import { type Act, record } from "@/db/queries/log/record";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";
import { draftColumns, draftContent } from "@/db/queries/story/story-content";
import { insertStory } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { demandPictures } from "./demand-pictures";
import { indexNow } from "./index-desk";

/** A blank draft of its kind, or one with words already in it. @returns the story's id. */
export async function createStory(
  ctx: Context,
  input: NewStory,
): Promise<{ readonly storyId: string }> {
  demand(canHouse(ctx.actor, "create-story"));
  const draft = tidyContent(blankDraft(input));
  const problems = fieldProblems(draft);
  if (problems.length > 0) throw new Refused(...problems);
  const body = checkBody(draft.body);
  if (!body.ok) throw new Refused(body);
  return transact((tx) => addStory(tx, ctx, { ...draft, body: body.body }));
}

/** How a new story came to be, when it was not simply begun. */
export interface Origin {
  /** Whose words they are; left out: the actor's. */
  readonly authorId?: string;
  readonly verb: Extract<HistoryVerb, "copy-story" | "split-story" | "import-story">;
  readonly detail: Act["detail"];
}

/** Keeps a new draft and its line of history. For commands that make stories; rights are theirs to check. */
export async function addStory(
  tx: Db,
  ctx: Context,
  draft: StoryDraft,
  openChecks: readonly OpenCheck[] = [],
  origin?: Origin,
): Promise<{ readonly storyId: string }> {
  const publication = await findPublication(ctx.actor.publicationId, tx);
  if (!publication) throw new Refused(refuse("publication-missing"));
  const sections = await listSections(publication.id, tx);
  if (!sections.some((s) => s.id === draft.sectionId))
    throw new Refused(refuse("section-unknown", undefined, "sectionId"));
  await demandPictures(tx, ctx.actor, draft.body, null);
  const storyId = newId();
  await insertStory(tx, {
    ...draftColumns(draft),
    id: storyId,
    publicationId: publication.id,
    authorId: origin?.authorId ?? ctx.actor.userId,
    state: "draft",
    passes: [],
    openChecks,
    slug: newSlug(dateInZone(ctx.now, publication.timeZone)),
    wordCount: countWords(plainText(draftContent(draft).body)),
    createdAt: ctx.now,
    updatedAt: ctx.now,
    updatedBy: ctx.actor.name,
  });
  await record(tx, {
    actor: ctx.actor,
    at: ctx.now,
    verb: origin?.verb ?? "create-story",
    objectType: "story",
    objectId: storyId,
    storyId,
    detail: { headline: draft.headline, kind: draft.kind, ...origin?.detail },
  });
  await indexNow(tx, storyId);
  return { storyId };
}
