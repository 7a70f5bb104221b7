import { checkDeskBody } from "@/core/markup/desk-body";
import { markupOf, suggestionIds } from "@/core/markup/markup";
import { mayEdit } from "@/core/process/may-edit";
import { demand, Refused, refuse } from "@/core/refusal";
import { fieldProblems } from "@/core/story/check-story";
import { isHeldByAnother, type Lease } from "@/core/story/lease";
import type { StoryDraft } from "@/core/story/story";
import { tidyContent } from "@/core/story/tidy-content";
import { countWords } from "@/core/text/count-words";
import { plainText } from "@/core/text/plain-text";
import type { Db } from "@/db/client";
import { hasEditedSinceLastAct } from "@/db/queries/log/has-edited-since-last-act";
import { record } from "@/db/queries/log/record";
import { listSections } from "@/db/queries/publication/find-publication";
import { findStory, type StoryFile, type StoryRow } from "@/db/queries/story/find-story";
import { findLease } from "@/db/queries/story/lease";
import { draftContent, draftOf } from "@/db/queries/story/story-content";
import { insertSuggestions } from "@/db/queries/story/suggestions";
import { findSave, insertSave } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { holdLease } from "./hold-lease";
import { indexSoon } from "./index-desk";
import { putWords } from "./put-words";

export interface SaveStory {
  readonly storyId: string;
  /** The revision the words were edited from. */
  readonly baseRevision: number;
  /** Made once by the browser for this save and sent again with every retry. */
  readonly key: string;
  /** The window it was written in: saving takes the story's lease, or renews it. Left out by a window that goes away. */
  readonly tab?: string;
  readonly draft: StoryDraft;
}

export type Saved =
  | {
      readonly outcome: "saved";
      readonly revision: number;
      readonly savedAt: number;
      readonly reopened: boolean;
    }
  /** Someone saved in between. Nothing was written; both texts are in the browser's hands. */
  | ({ readonly outcome: "conflict" } & Standing)
  /** Someone else is writing it now, since `at`. Nothing was written. */
  | ({ readonly outcome: "displaced"; readonly by: string; readonly at: number } & Standing);

/** The words that stand. */
interface Standing {
  readonly theirs: StoryDraft;
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: number;
}

/**
 * Takes the working copy's words. A retry with the same key gets the first answer; a save that started from an
 * older revision, or comes while somebody else is writing, changes nothing and returns the words that stand.
 */
export async function saveStory(ctx: Context, input: SaveStory): Promise<Saved> {
  const given = tidyContent(input.draft);
  const problems = fieldProblems(given);
  if (problems.length > 0) throw new Refused(...problems);
  if (!/^[\w-]{8,64}$/.test(input.key)) throw new Refused(refuse("save-key-invalid"));
  const body = checkDeskBody(given.body);
  if (!body.ok) throw new Refused(body);
  const draft: StoryDraft = { ...given, body: body.body };
  const wordCount = countWords(plainText(draftContent(draft).body));
  const saved = await transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    const earlier = await findSave(tx, input.key);
    if (earlier) return firstAnswer(ctx, input, earlier);
    demand(mayEdit(ctx.actor, file.facts));
    const writer = await whoWrites(tx, ctx, input);
    if (writer) {
      const { name: by, since: at } = writer;
      return { outcome: "displaced", by, at, ...standing(file) } as const;
    }
    if (file.story.revision !== input.baseRevision)
      return { outcome: "conflict", ...standing(file) } as const;
    return take(tx, ctx, input, { draft, wordCount }, file);
  });
  if (saved.outcome === "saved") indexSoon(input.storyId);
  return saved;
}

/** Whoever else is writing. A save from a window takes the story for it. */
async function whoWrites(tx: Db, ctx: Context, { storyId, tab }: SaveStory): Promise<Lease | null> {
  if (tab !== undefined) return holdLease(tx, ctx, storyId, tab);
  const lease = await findLease(tx, storyId);
  return isHeldByAnother(lease, ctx.actor.userId, ctx.now) ? lease : null;
}

function firstAnswer(
  ctx: Context,
  input: SaveStory,
  earlier: NonNullable<Awaited<ReturnType<typeof findSave>>>,
): Saved {
  if (earlier.userId !== ctx.actor.userId || earlier.storyId !== input.storyId)
    throw new Refused(refuse("save-key-invalid"));
  return { outcome: "saved", revision: earlier.revision, savedAt: earlier.at, reopened: false };
}

function standing({ story }: StoryFile): Standing {
  return {
    theirs: draftOf(story),
    revision: story.revision,
    savedBy: story.updatedBy,
    savedAt: story.updatedAt,
  };
}

async function take(
  tx: Db,
  ctx: Context,
  input: SaveStory,
  words: { readonly draft: StoryDraft; readonly wordCount: number },
  file: StoryFile,
): Promise<Saved> {
  if (words.draft.sectionId !== file.story.sectionId)
    await demandSection(tx, file, words.draft.sectionId);
  const { revision, reopened } = await putWords(tx, ctx, file, words);
  await insertSave(tx, {
    key: input.key,
    storyId: input.storyId,
    userId: ctx.actor.userId,
    revision,
    at: ctx.now,
  });
  await keepAuthors(tx, ctx, file.story, words.draft);
  await note(tx, ctx, file.story, reopened);
  return { outcome: "saved", revision, savedAt: ctx.now, reopened };
}

async function demandSection(tx: Db, file: StoryFile, sectionId: string): Promise<void> {
  const sections = await listSections(file.story.publicationId, tx);
  if (!sections.some((section) => section.id === sectionId))
    throw new Refused(refuse("section-unknown", undefined, "sectionId"));
}

/** Whoever brings a suggestion first has made it, whatever the browser says. */
async function keepAuthors(tx: Db, ctx: Context, story: StoryRow, draft: StoryDraft) {
  const known = new Set(suggestionIds(story.markup));
  const fresh = suggestionIds(markupOf(draft)).filter((id) => !known.has(id));
  if (fresh.length > 0) await insertSuggestions(tx, story.id, fresh, ctx.actor, ctx.now);
}

/** Autosaves do not drown the history: one line for a spell of editing by one person, one for a re-opening. */
async function note(tx: Db, ctx: Context, story: StoryRow, reopened: boolean): Promise<void> {
  if (!reopened && (await hasEditedSinceLastAct(tx, story.id, ctx.actor.userId))) return;
  await record(tx, {
    actor: ctx.actor,
    at: ctx.now,
    verb: reopened ? "reopen-review" : "edit-story",
    objectType: "story",
    objectId: story.id,
    storyId: story.id,
  });
}
