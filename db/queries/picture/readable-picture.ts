import { and, eq, exists, notExists, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { readScope } from "@/core/people/read-scope";
import type { Db } from "@/db/client";
import { readable } from "@/db/queries/story/story-conditions";
import { pictures, publicPictures, stories, storyPictures } from "@/db/schema";

/**
 * Which pictures the actor may look at, as a condition: their own, those readers see, and those of the stories
 * they may read; who reads others' stories at all also sees what stands in none yet.
 */
export function readablePicture(db: Db, actor: Actor): SQL | undefined {
  const { own, sections } = readScope(actor);
  const house = eq(pictures.publicationId, actor.publicationId);
  if (sections === "all") return house;
  if (!own) return sql`0`;
  const one = { one: sql`1` };
  const uses = () => db.select(one).from(storyPictures);
  return and(
    house,
    or(
      eq(pictures.uploadedBy, actor.userId),
      exists(db.select(one).from(publicPictures).where(eq(publicPictures.pictureId, pictures.id))),
      exists(
        uses()
          .innerJoin(stories, eq(stories.id, storyPictures.storyId))
          .where(and(eq(storyPictures.pictureId, pictures.id), readable(actor))),
      ),
      sections.length > 0
        ? notExists(uses().where(eq(storyPictures.pictureId, pictures.id)))
        : undefined,
    ),
  );
}
