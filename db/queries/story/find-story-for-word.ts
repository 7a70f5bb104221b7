import { picturesIn } from "@/core/blocks/pictures-in";
import type { Actor } from "@/core/people/actor";
import type { StoryForWord } from "@/core/word/write/story-for-word";
import { type Db, reader } from "@/db/client";
import { listPicturesById } from "@/db/queries/picture/find-picture";
import type { PictureRow } from "@/db/queries/picture/write-picture";
import { findPublication } from "@/db/queries/publication/find-publication";
import { findStory } from "./find-story";
import { draftOf } from "./story-content";
import { listSuggestionAuthors } from "./suggestions";
import { listThreads } from "./threads";

export interface StoryWithFiles {
  readonly story: StoryForWord;
  readonly files: ReadonlyMap<string, PictureRow>;
}

/** All of a story that goes into a document: its words with the desk's markup, who wrote that, what was said about it. */
export async function findStoryForWord(
  actor: Actor,
  storyId: string,
  now: number,
  db: Db = reader(),
): Promise<StoryWithFiles | null> {
  const file = await findStory(actor, storyId, db);
  const publication = file && (await findPublication(file.story.publicationId, db));
  if (!file || !publication) return null;
  const draft = draftOf(file.story);
  const [authors, threads, files] = await Promise.all([
    listSuggestionAuthors(actor, storyId, db),
    listThreads(actor, storyId, db),
    listPicturesById(actor, picturesIn(draft.body), db),
  ]);
  return {
    story: {
      draft,
      authors: new Map(authors.map(({ id, ...by }) => [id, by])),
      threads: threads.map(({ anchor, resolved, comments }) => ({
        anchor,
        isResolved: resolved !== null,
        comments,
      })),
      pictures: files,
      timeZone: publication.timeZone,
      now,
    },
    files,
  };
}
