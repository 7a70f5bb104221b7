import { and, inArray } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { pictures } from "@/db/schema";
import { readablePicture } from "./readable-picture";

/** Width and height in px of those of the pictures that the actor may look at, by id. */
export async function listPictureSizes(
  actor: Actor,
  ids: readonly string[],
  db: Db = reader(),
): Promise<ReadonlyMap<string, { readonly width: number; readonly height: number }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: pictures.id, width: pictures.width, height: pictures.height })
    .from(pictures)
    .where(and(inArray(pictures.id, [...new Set(ids)]), readablePicture(db, actor)));
  return new Map(rows.map(({ id, ...size }) => [id, size]));
}
