import { and, desc, eq, ne } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { readable } from "@/db/queries/story/story-conditions";
import { issues, pages, placements, stories, storyPictures } from "@/db/schema";

/** Where one picture is used among the stories the actor may read: each with the pages it stands on. */
export async function listPicturePlaces(actor: Actor, pictureId: string, db: Db = reader()) {
  const rows = await db
    .select({
      storyId: stories.id,
      headline: stories.headline,
      state: stories.state,
      isPublic: stories.isPublic,
      date: issues.date,
      pageNumber: pages.number,
    })
    .from(storyPictures)
    .innerJoin(stories, eq(stories.id, storyPictures.storyId))
    .leftJoin(placements, eq(placements.storyId, stories.id))
    .leftJoin(issues, and(eq(issues.id, placements.issueId), ne(issues.state, "withdrawn")))
    .leftJoin(pages, eq(pages.id, placements.pageId))
    .where(and(eq(storyPictures.pictureId, pictureId), readable(actor)))
    .orderBy(desc(stories.updatedAt))
    .limit(200);
  return rows;
}
