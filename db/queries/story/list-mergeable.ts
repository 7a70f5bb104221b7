import type { Actor } from "@/core/people/actor";
import { mayMerge } from "@/core/process/shape-story";
import { type Db, reader } from "@/db/client";
import { findStory } from "./find-story";
import { listStories } from "./list-stories";

/** A story another one may be merged with, as it is chosen. */
export interface MergeableStory {
  readonly storyId: string;
  readonly revision: number;
  readonly headline: string;
  readonly sectionName: string;
  readonly sectionNameEn: string;
  readonly authorName: string;
  readonly wordCount: number;
}

/** As many as are looked through at once. */
const most = 20;

/** The newest stories with these words (all, without words) whose own words the actor may give to another story. */
export async function listMergeable(
  actor: Actor,
  storyId: string,
  text: string,
  db: Db = reader(),
): Promise<readonly MergeableStory[]> {
  const filter = { view: "all", sort: "newest", ...(text !== "" && { text }) } as const;
  const { lines } = await listStories(actor, filter, null, db);
  const open = lines.filter(
    ({ id, state, stage, placement }) =>
      id !== storyId && (state === "draft" || (state === "review" && stage === 1)) && !placement,
  );
  const files = await Promise.all(open.slice(0, most).map(({ id }) => findStory(actor, id, db)));
  return files.flatMap((file) => {
    if (!file || !mayMerge(actor, file.facts, file.story.headline).ok) return [];
    const { story, sectionName, sectionNameEn, authorName } = file;
    const { id, revision, headline, wordCount } = story;
    return [{ storyId: id, revision, headline, sectionName, sectionNameEn, authorName, wordCount }];
  });
}
