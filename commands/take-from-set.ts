import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { listReadablePictures } from "@/db/queries/picture/find-picture";
import { deleteEmptySet, findSet, takeFromSet } from "@/db/queries/picture/write-set";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Takes pictures out of a set; the pictures stay in the library, and a set left empty goes. */
export async function takePicturesFromSet(
  ctx: Context,
  input: { readonly setId: string; readonly pictureIds: readonly string[] },
): Promise<{ readonly isGone: boolean }> {
  demand(canHouse(ctx.actor, "upload-picture"));
  return transact(async (tx) => {
    const set = await findSet(tx, ctx.actor.publicationId, { id: input.setId });
    const readable = await listReadablePictures(ctx.actor, input.pictureIds, tx);
    if (!set || input.pictureIds.some((id) => !readable.has(id)))
      throw new Refused(refuse("picture-not-found"));
    await takeFromSet(tx, set.id, input.pictureIds);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "take-from-set",
      objectType: "picture",
      objectId: set.id,
      detail: { name: set.name, count: input.pictureIds.length },
    });
    return { isGone: await deleteEmptySet(tx, set.id) };
  });
}
