import type { Body } from "@/core/blocks/body";
import { picturesIn } from "@/core/blocks/pictures-in";
import type { Actor } from "@/core/people/actor";
import { Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { listReadablePictures } from "@/db/queries/picture/find-picture";

/**
 * A story gives whoever reads it its pictures; so nobody puts one in that they may not look at themselves.
 * @throws Refused picture-not-found
 */
export async function demandPictures(
  tx: Db,
  actor: Actor,
  after: Body,
  before: Body | null,
): Promise<void> {
  const shown = picturesIn(after);
  if (shown.length === 0) return;
  const stood = new Set(before ? picturesIn(before) : []);
  const added = shown.filter((id) => !stood.has(id));
  const known = await listReadablePictures(actor, added, tx);
  if (added.some((id) => !known.has(id)))
    throw new Refused(refuse("picture-not-found", undefined, "body"));
}
