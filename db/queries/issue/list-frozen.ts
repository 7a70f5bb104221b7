import { eq, inArray } from "drizzle-orm";
import type { IssueManifest } from "@/core/issue/manifest";
import type { StoryContent } from "@/core/story/story";
import type { Db } from "@/db/client";
import { stories, storyVersions } from "@/db/schema";

export interface FrozenStory {
  readonly versionId: string;
  readonly number: number;
  readonly content: StoryContent;
  readonly wordCount: number;
  readonly slug: string;
}

/** The frozen versions a manifest names, by story. Called by the release, which has checked its rights. */
export async function listFrozen(
  tx: Db,
  manifest: IssueManifest,
): Promise<ReadonlyMap<string, FrozenStory>> {
  const ids = manifest.pages.flatMap((page) => page.placements.map((p) => p.versionId));
  const rows = await tx
    .select({
      storyId: stories.id,
      versionId: storyVersions.id,
      number: storyVersions.number,
      content: storyVersions.content,
      wordCount: storyVersions.wordCount,
      slug: stories.slug,
    })
    .from(storyVersions)
    .innerJoin(stories, eq(stories.id, storyVersions.storyId))
    .where(inArray(storyVersions.id, ids));
  return new Map(rows.map(({ storyId, ...frozen }) => [storyId, frozen]));
}
