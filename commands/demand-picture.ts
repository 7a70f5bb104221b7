import { canHouse } from "@/core/people/can";
import { allowed, demand, Refused, refuse } from "@/core/refusal";
import type { Db } from "@/db/client";
import { findPicture } from "@/db/queries/picture/find-picture";
import type { PictureRow } from "@/db/queries/picture/write-picture";
import type { Context } from "./context";

/** The picture, for whoever may change it: its sender and the desk. @throws Refused picture-not-found, right.edit-picture */
export async function demandPicture(ctx: Context, id: string, tx?: Db): Promise<PictureRow> {
  const picture = await findPicture(ctx.actor, id, tx);
  if (!picture) throw new Refused(refuse("picture-not-found"));
  demand(picture.uploadedBy === ctx.actor.userId ? allowed : canHouse(ctx.actor, "edit-picture"));
  return picture;
}
