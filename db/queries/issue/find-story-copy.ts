import { and, eq, inArray } from "drizzle-orm";
import type { StoryCopy } from "@/core/issue/issue-copy";
import type { Db } from "@/db/client";
import { contentHash } from "@/db/content-hash";
import { publicStories, storyVersions } from "@/db/schema";
import type { StoryRow } from "../story/find-story";
import { contentOf } from "../story/story-content";

/** A frozen version, without its words. */
export interface VersionStamp {
  readonly id: string;
  readonly hash: string;
}

/** What the rules of going public must know of a story the caller has found through the actor. */
export async function findStoryCopy(db: Db, story: StoryRow): Promise<StoryCopy> {
  const [shown] = await db
    .select({ id: storyVersions.id, hash: storyVersions.contentHash })
    .from(publicStories)
    .innerJoin(storyVersions, eq(storyVersions.id, publicStories.versionId))
    .where(and(eq(publicStories.storyId, story.id), eq(publicStories.status, "public")));
  const signed = await findSignedVersions(db, [story]);
  return storyCopy(story, signed.get(story.id) ?? null, shown ?? null, []);
}

/** For each approved story the version its last review signed. */
export async function findSignedVersions(
  db: Db,
  rows: readonly StoryRow[],
): Promise<ReadonlyMap<string, VersionStamp>> {
  const versionOf = new Map(
    rows.flatMap((story) => {
      const last = story.passes.at(-1);
      return story.state === "approved" && last ? [[story.id, last.versionId] as const] : [];
    }),
  );
  if (versionOf.size === 0) return new Map();
  const versions = await db
    .select({
      id: storyVersions.id,
      storyId: storyVersions.storyId,
      hash: storyVersions.contentHash,
    })
    .from(storyVersions)
    .where(inArray(storyVersions.id, [...versionOf.values()]));
  return new Map(versions.map(({ storyId, ...stamp }) => [storyId, stamp]));
}

/** Readers' own version when the words are the same, so that a release changes nothing for them. */
export function storyCopy(
  story: StoryRow,
  signed: VersionStamp | null,
  shown: VersionStamp | null,
  otherIssues: readonly string[],
): StoryCopy {
  const content = contentOf(story);
  const hash = contentHash(content);
  return {
    id: story.id,
    sectionId: story.sectionId,
    state: story.state,
    stage: story.stage,
    embargoUntil: story.embargoUntil,
    openChecks: story.openChecks.filter((c) => c.settledAt === undefined).length,
    openSuggestions: story.openSuggestions,
    openComments: story.openComments,
    content,
    contentHash: hash,
    signedHash: signed?.hash ?? null,
    publicHash: shown?.hash ?? null,
    versionId: [shown, signed].find((v) => v?.hash === hash)?.id ?? null,
    otherIssues,
  };
}
