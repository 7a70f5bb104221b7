import { asc, count, eq, inArray } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { pictureSetMembers, pictureSets, pictures } from "@/db/schema";
import { readablePicture } from "./readable-picture";

/** The house's sets with how many pictures of each the actor may look at; a set of none is not named. */
export async function listSets(actor: Actor, db: Db = reader()) {
  return db
    .select({ id: pictureSets.id, name: pictureSets.name, count: count(pictures.id) })
    .from(pictureSets)
    .innerJoin(pictureSetMembers, eq(pictureSetMembers.setId, pictureSets.id))
    .innerJoin(pictures, eq(pictures.id, pictureSetMembers.pictureId))
    .where(readablePicture(db, actor))
    .groupBy(pictureSets.id)
    .orderBy(asc(pictureSets.name));
}

/** Which sets these pictures are in. */
export async function listSetsOf(pictureIds: readonly string[], db: Db = reader()) {
  if (pictureIds.length === 0) return [];
  return db
    .select({
      pictureId: pictureSetMembers.pictureId,
      id: pictureSets.id,
      name: pictureSets.name,
    })
    .from(pictureSetMembers)
    .innerJoin(pictureSets, eq(pictureSets.id, pictureSetMembers.setId))
    .where(inArray(pictureSetMembers.pictureId, [...pictureIds]))
    .orderBy(asc(pictureSets.name));
}
