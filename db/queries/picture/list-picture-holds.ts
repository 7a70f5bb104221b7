import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import {
  issues,
  placements,
  publications,
  publicPictures,
  publicStories,
  stories,
  storyPictures,
  storyVersions,
} from "@/db/schema";
import { factsOf } from "../story/find-story";

/**
 * What keeps a picture from being deleted: stories that show it now, that show it to readers, or that showed or
 * proposed it in a version that is kept. Not through the actor: the caller tells names only of what the actor may read.
 */
export async function listPictureHolds(
  tx: Db,
  pictureId: string,
): Promise<readonly { readonly storyId: string; readonly how: "now" | "public" | "version" }[]> {
  const now = await tx
    .select({ storyId: storyPictures.storyId })
    .from(storyPictures)
    .where(eq(storyPictures.pictureId, pictureId));
  const shown = await tx
    .select({ storyId: publicPictures.storyId })
    .from(publicPictures)
    .where(eq(publicPictures.pictureId, pictureId));
  const earlier = await tx
    .selectDistinct({ storyId: storyVersions.storyId })
    .from(storyVersions)
    .where(
      or(
        sql`instr(${storyVersions.content}, ${pictureId}) > 0`,
        sql`instr(${storyVersions.markup}, ${pictureId}) > 0`,
      ),
    );
  return [
    ...now.map(({ storyId }) => ({ storyId, how: "now" as const })),
    ...shown.map(({ storyId }) => ({ storyId, how: "public" as const })),
    ...earlier.map(({ storyId }) => ({ storyId, how: "version" as const })),
  ];
}

/** The working copies that show a picture, with what the rules of review must know of each. */
export async function listStoriesShowing(tx: Db, pictureId: string) {
  const rows = await tx
    .select({ story: stories, process: publications.process })
    .from(storyPictures)
    .innerJoin(stories, eq(stories.id, storyPictures.storyId))
    .innerJoin(publications, eq(publications.id, stories.publicationId))
    .where(eq(storyPictures.pictureId, pictureId));
  return rows.map(({ story, process }) => ({ story, facts: factsOf(story, process, false) }));
}

/** The day of a signed-off issue, not yet out, that prints a story with the picture; null if none does. */
export async function findSignedIssueShowing(tx: Db, pictureId: string): Promise<string | null> {
  const [row] = await tx
    .select({ date: issues.date })
    .from(storyPictures)
    .innerJoin(placements, eq(placements.storyId, storyPictures.storyId))
    .innerJoin(issues, eq(issues.id, placements.issueId))
    .where(and(eq(storyPictures.pictureId, pictureId), eq(issues.state, "signed-off")))
    .limit(1);
  return row?.date ?? null;
}

/** Public stories that show the picture, whichever of its files. */
export async function listPublicStoriesShowing(tx: Db, pictureId: string) {
  const ids = tx
    .select({ storyId: publicPictures.storyId })
    .from(publicPictures)
    .where(eq(publicPictures.pictureId, pictureId));
  return tx
    .select({ storyId: publicStories.storyId, headline: publicStories.headline })
    .from(publicStories)
    .where(and(inArray(publicStories.storyId, ids), eq(publicStories.status, "public")));
}
