import { and, eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { pictures } from "@/db/schema";
import type { PictureRow } from "./write-picture";

/** A picture of the actor's own house. Anyone with a role there may look at it. */
export async function findPicture(
  actor: Actor,
  id: string,
  db: Db = reader(),
): Promise<PictureRow | null> {
  if (actor.appointments.length === 0) return null;
  const [row] = await db
    .select()
    .from(pictures)
    .where(and(eq(pictures.id, id), eq(pictures.publicationId, actor.publicationId)));
  return row ?? null;
}
