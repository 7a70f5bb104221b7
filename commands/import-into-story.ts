import { checkDeskBody } from "@/core/markup/desk-body";
import type { Proposals } from "@/core/markup/proposals";
import { mayEdit } from "@/core/process/may-edit";
import { demand, Refused, refuse } from "@/core/refusal";
import { blankContent } from "@/core/story/blank-draft";
import type { StoryContent } from "@/core/story/story";
import { tidyContent } from "@/core/story/tidy-content";
import { fittingContent } from "@/core/word/fitting-content";
import { withHousePictures } from "@/core/word/with-house-pictures";
import type { WordNotice, WordSuggestion } from "@/core/word/word-story";
import { record } from "@/db/queries/log/record";
import { findStory } from "@/db/queries/story/find-story";
import { transact } from "@/db/transact";
import { baseName } from "./base-name";
import type { Context } from "./context";
import { keepFilePictures, prepareFilePictures } from "./file-pictures";
import { keepOthersWords, readerFor } from "./import-story";
import { type ReadStoryFile, type StoryFileBytes, withStoryFile } from "./read-story-file";

export interface ImportIntoStory extends StoryFileBytes {
  readonly storyId: string;
}

/** What a file says, for whoever writes the story to put where they want it: nothing is written into its words here. */
export interface FileForStory {
  readonly content: StoryContent;
  readonly proposals: Proposals;
  /** Who made the suggestions in it. */
  readonly suggested: readonly (WordSuggestion & {
    readonly userId: string;
    readonly inWord: true;
  })[];
  readonly suggestions: number;
  readonly comments: number;
  readonly pictures: number;
  readonly notices: readonly WordNotice[];
}

/**
 * Reads a file into a story that is being written: its pictures are taken into the house, who proposed what in it and what was
 * said about it is kept with the story, its words go to the writer's screen and are saved like any others.
 */
export async function importIntoStory(ctx: Context, input: ImportIntoStory): Promise<FileForStory> {
  await demandEdit(ctx, input.storyId);
  const reader = await readerFor(ctx);
  return withStoryFile(input, reader, async (read) => {
    const made = await prepareFilePictures(ctx, read.story.pictures, read.pictureBytes);
    try {
      return await keep(ctx, input, read, made);
    } catch (error) {
      await made.drop();
      throw error;
    }
  });
}

async function demandEdit(ctx: Context, storyId: string, tx?: Parameters<typeof findStory>[2]) {
  const file = await findStory(ctx.actor, storyId, tx);
  if (!file) throw new Refused(refuse("story-not-found"));
  demand(mayEdit(ctx.actor, file.facts));
}

function keep(
  ctx: Context,
  { storyId, fileName }: ImportIntoStory,
  { story }: ReadStoryFile,
  made: Awaited<ReturnType<typeof prepareFilePictures>>,
): Promise<FileForStory> {
  return transact(async (tx) => {
    await demandEdit(ctx, storyId, tx);
    const pictures = await keepFilePictures(tx, ctx, made);
    const body = checkDeskBody(withHousePictures(story.body, pictures));
    if (!body.ok) throw new Refused({ ...body, field: "file" });
    await keepOthersWords(tx, ctx, storyId, story);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "import-story",
      objectType: "story",
      objectId: storyId,
      storyId,
      detail: { fileName: baseName(fileName, "document") },
    });
    const content = { ...blankContent, kind: "news" as const, ...fittingContent(story.content) };
    return {
      content: { ...tidyContent(content), body: body.body },
      proposals: story.proposals,
      suggestions: story.suggestions.length,
      suggested: story.suggestions.map((one) => ({
        ...one,
        userId: ctx.actor.userId,
        inWord: true as const,
      })),
      comments: story.threads.length,
      pictures: pictures.size,
      // A story that is being written has a headline of its own, or its writer sees the one that comes.
      notices: [...story.notices, ...made.notices].filter((one) => one !== "headline-from-name"),
    };
  });
}
