import { checkFraming } from "@/core/picture/check-framing";
import { type Framing, isMiddle } from "@/core/picture/crop";
import { demand, Refused, refuse } from "@/core/refusal";
import { pictureFolder, pictureOriginalPath } from "@/db/picture-files";
import { record } from "@/db/queries/log/record";
import { updatePicture } from "@/db/queries/picture/write-picture";
import { bumpSite } from "@/db/queries/public/bump-site";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { demandPicture } from "./demand-picture";
import { makeCrops } from "./picture-crops";

export interface FramePicture {
  readonly pictureId: string;
  readonly framing: Framing;
}

/**
 * Says what matters in a picture and how it is cut for each shape. Lists of the site show the new cut at once:
 * a cut is layout, the story goes on showing the whole picture.
 */
export async function framePicture(ctx: Context, { pictureId, framing }: FramePicture) {
  demand(checkFraming(framing));
  const before = await demandPicture(ctx, pictureId);
  const number = Math.abs(before.framing) + 1;
  const folder = pictureFolder(before);
  await makeCrops({ original: pictureOriginalPath(before), folder, size: before }, framing, number);
  await transact(async (tx) => {
    const picture = await demandPicture(ctx, pictureId, tx);
    if (picture.framing !== before.framing || picture.version !== before.version)
      throw new Refused(refuse("changed-meanwhile"));
    // The number never goes back: an address that readers' machines keep must not come to mean another cut.
    const { focalX, focalY, crops } = framing;
    await updatePicture(tx, pictureId, {
      focalX: Math.round(focalX),
      focalY: Math.round(focalY),
      crops,
      framing: isMiddle(framing) ? -number : number,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "frame-picture",
      objectType: "picture",
      objectId: pictureId,
      detail: { fileName: picture.fileName },
    });
    await bumpSite(tx, ctx.actor.publicationId);
  });
}
