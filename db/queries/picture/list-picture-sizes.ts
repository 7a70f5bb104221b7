import { and, eq, inArray } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { pictures } from "@/db/schema";

/** Width and height in px of these pictures of the actor's own house, by id. */
export async function listPictureSizes(
  actor: Actor,
  ids: readonly string[],
  db: Db = reader(),
): Promise<ReadonlyMap<string, { readonly width: number; readonly height: number }>> {
  if (ids.length === 0 || actor.appointments.length === 0) return new Map();
  const rows = await db
    .select({ id: pictures.id, width: pictures.width, height: pictures.height })
    .from(pictures)
    .where(
      and(eq(pictures.publicationId, actor.publicationId), inArray(pictures.id, [...new Set(ids)])),
    );
  return new Map(rows.map(({ id, ...size }) => [id, size]));
}
