import { and, desc, eq, ne, notInArray } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import type { StoryContent } from "@/core/story/story";
import { type Db, reader } from "@/db/client";
import { contentHash } from "@/db/content-hash";
import { decisions, storyVersions, type versionReasons } from "@/db/schema";
import { findStory, type StoryFile } from "./find-story";
import { contentOf } from "./story-content";

export interface ReadVersion {
  readonly number: number;
  readonly content: StoryContent;
  /** The words have not changed since. */
  readonly same: boolean;
}

/** Words kept so that they are not lost: no reviewer has read them. */
const unread: readonly (typeof versionReasons)[number][] = [
  "conflict",
  "manual",
  "restore",
  "takeover",
];

/**
 * The text that was read at the last review, to mark what changed since: the version last decided on, or, when
 * nothing changed since that, the newest earlier one with other words. Null before any review.
 */
export async function findReadVersion(
  actor: Actor,
  { story }: StoryFile,
  db: Db = reader(),
): Promise<ReadVersion | null> {
  if (!(await findStory(actor, story.id, db))) return null;
  const current = contentHash(contentOf(story));
  const [last] = await db
    .select({
      number: storyVersions.number,
      content: storyVersions.content,
      hash: storyVersions.contentHash,
    })
    .from(decisions)
    .innerJoin(storyVersions, eq(storyVersions.id, decisions.versionId))
    .where(eq(decisions.storyId, story.id))
    .orderBy(desc(decisions.at), desc(decisions.id))
    .limit(1);
  if (!last) return null;
  if (last.hash !== current) return { number: last.number, content: last.content, same: false };
  const [other] = await db
    .select({ number: storyVersions.number, content: storyVersions.content })
    .from(storyVersions)
    .where(
      and(
        eq(storyVersions.storyId, story.id),
        ne(storyVersions.contentHash, current),
        notInArray(storyVersions.reason, [...unread]),
      ),
    )
    .orderBy(desc(storyVersions.number))
    .limit(1);
  return other
    ? { ...other, same: false }
    : { number: last.number, content: last.content, same: true };
}
