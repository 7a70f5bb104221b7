import { checkDeskBody } from "@/core/markup/desk-body";
import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { blankDraft } from "@/core/story/blank-draft";
import { fieldProblems } from "@/core/story/check-story";
import type { StoryDraft, StoryKind } from "@/core/story/story";
import { tidyContent } from "@/core/story/tidy-content";
import { fittingContent } from "@/core/word/fitting-content";
import { type HousePictures, withHousePictures } from "@/core/word/with-house-pictures";
import type { WordReader } from "@/core/word/word-file";
import type { WordNotice, WordStory } from "@/core/word/word-story";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { findPublication } from "@/db/queries/publication/find-publication";
import { insertWordSuggestions } from "@/db/queries/story/suggestions";
import { countOpenThreads, insertWordThread } from "@/db/queries/story/threads";
import { transact } from "@/db/transact";
import { baseName } from "./base-name";
import type { Context } from "./context";
import { addStory } from "./create-story";
import { type FilePictures, keepFilePictures, prepareFilePictures } from "./file-pictures";
import { type StoryFileBytes, withStoryFile } from "./read-story-file";

export interface ImportStory extends StoryFileBytes {
  readonly sectionId: string;
  /** Left out: what the file says, else news. */
  readonly kind?: StoryKind;
}

export interface StoryImported {
  readonly storyId: string;
  readonly headline: string;
  readonly pictures: number;
  readonly suggestions: number;
  readonly comments: number;
  /** What of the file was left out. */
  readonly notices: readonly WordNotice[];
}

/**
 * Makes a draft of another program's file, with its pictures, its tracked changes as suggestions and its comments: all of
 * it or nothing, and one line of history. Whoever brings it in is its author and answers for what others wrote in it;
 * they are named as the file names them.
 */
export async function importStory(ctx: Context, input: ImportStory): Promise<StoryImported> {
  demand(canHouse(ctx.actor, "create-story"));
  const reader = await readerFor(ctx);
  return withStoryFile(input, reader, async ({ story, pictureBytes }) => {
    const made = await prepareFilePictures(ctx, story.pictures, pictureBytes);
    try {
      return await keep(ctx, input, story, made);
    } catch (error) {
      await made.drop();
      throw error;
    }
  });
}

/** What reading a file needs to know, for whoever reads. */
export async function readerFor(ctx: Context): Promise<WordReader> {
  const publication = await findPublication(ctx.actor.publicationId);
  if (!publication) throw new Refused(refuse("publication-missing"));
  return { newId, timeZone: publication.timeZone, now: ctx.now };
}

async function keep(
  ctx: Context,
  { sectionId, kind, fileName }: ImportStory,
  story: WordStory,
  made: FilePictures,
): Promise<StoryImported> {
  return transact(async (tx) => {
    const pictures = await keepFilePictures(tx, ctx, made);
    const draft = draftOfFile(story, pictures, sectionId, kind);
    const { storyId } = await addStory(tx, ctx, draft, [], {
      verb: "import-story",
      detail: {
        fileName: baseName(fileName, "document"),
        suggestions: story.suggestions.length,
        comments: story.threads.length,
      },
    });
    await keepOthersWords(tx, ctx, storyId, story);
    return {
      storyId,
      headline: draft.headline,
      pictures: pictures.size,
      suggestions: story.suggestions.length,
      comments: story.threads.length,
      notices: [...story.notices, ...made.notices],
    };
  });
}

/** Who proposed what in a file, and what was said about it there. For commands; rights are theirs to check. */
export async function keepOthersWords(
  tx: Db,
  ctx: Context,
  storyId: string,
  { suggestions, threads }: Pick<WordStory, "suggestions" | "threads">,
): Promise<void> {
  await insertWordSuggestions(tx, storyId, suggestions, ctx.actor);
  for (const { anchor, isResolved, comments } of threads) {
    const resolved = isResolved ? { resolvedAt: ctx.now, resolvedBy: ctx.actor.userId } : {};
    const said = comments.map((comment) => ({ ...comment, id: newId() }));
    const thread = { id: newId(), storyId, anchor, ...resolved, comments: said };
    await insertWordThread(tx, thread, ctx.actor.userId);
  }
  if (threads.length > 0) await countOpenThreads(tx, storyId);
}

function draftOfFile(
  story: WordStory,
  pictures: HousePictures,
  sectionId: string,
  kind: StoryKind | undefined,
): StoryDraft {
  const { content, proposals, commissionedLength } = story;
  const draft = tidyContent(
    blankDraft({
      ...fittingContent(content),
      kind: kind ?? content.kind ?? "news",
      sectionId,
      proposals,
      commissionedLength,
    }),
  );
  const problems = fieldProblems(draft);
  if (problems.length > 0) throw new Refused(...problems);
  const body = checkDeskBody(withHousePictures(story.body, pictures));
  if (!body.ok) throw new Refused({ ...body, field: "file" });
  return { ...draft, body: body.body };
}
