import { and, eq, inArray } from "drizzle-orm";
import { type Actor, clockUserId } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { pictures } from "@/db/schema";
import { readablePicture } from "./readable-picture";
import type { PictureRow } from "./write-picture";

/** Fetched through the actor: a picture the actor may not look at is not found. */
export async function findPicture(
  actor: Actor,
  id: string,
  db: Db = reader(),
): Promise<PictureRow | null> {
  const [row] = await db
    .select()
    .from(pictures)
    .where(and(eq(pictures.id, id), readablePicture(db, actor)));
  return row ?? null;
}

/** The picture already made from the same file, if the actor may look at one. */
export async function findPictureByHash(
  actor: Actor,
  contentHash: string,
  db: Db = reader(),
): Promise<PictureRow | null> {
  const [row] = await db
    .select()
    .from(pictures)
    .where(and(eq(pictures.contentHash, contentHash), readablePicture(db, actor)))
    .orderBy(pictures.createdAt)
    .limit(1);
  return row ?? null;
}

/** Those of the pictures that the actor may look at. */
export async function listReadablePictures(
  actor: Actor,
  ids: readonly string[],
  db: Db = reader(),
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: pictures.id })
    .from(pictures)
    .where(and(inArray(pictures.id, [...ids]), readablePicture(db, actor)));
  return new Set(rows.map((row) => row.id));
}

/** The same with all that is known of them, by id. */
export async function listPicturesById(
  actor: Actor,
  ids: readonly string[],
  db: Db = reader(),
): Promise<ReadonlyMap<string, PictureRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(pictures)
    .where(and(inArray(pictures.id, [...ids]), readablePicture(db, actor)));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The same for what is printed: the clock prints every picture of the house. */
export async function listPrintedPictures(
  actor: Actor,
  ids: readonly string[],
  db: Db = reader(),
): Promise<ReadonlyMap<string, PictureRow>> {
  if (actor.userId !== clockUserId) return listPicturesById(actor, ids, db);
  const rows = await db
    .select()
    .from(pictures)
    .where(and(inArray(pictures.id, [...ids]), eq(pictures.publicationId, actor.publicationId)));
  return new Map(rows.map((row) => [row.id, row]));
}
