import { Refused, refuse } from "@/core/refusal";
import { dropPicture, pictureFolder } from "@/db/picture-files";
import { record } from "@/db/queries/log/record";
import { listPictureHolds } from "@/db/queries/picture/list-picture-holds";
import { deletePictureRows } from "@/db/queries/picture/write-picture";
import { findStory } from "@/db/queries/story/find-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { demandPicture } from "./demand-picture";

/** Takes a picture out of the library for good, with its files. @throws Refused picture-in-use, which says by what */
export async function deletePicture(
  ctx: Context,
  { pictureId }: { readonly pictureId: string },
): Promise<void> {
  await transact(async (tx) => {
    const picture = await demandPicture(ctx, pictureId, tx);
    const [hold, ...others] = await listPictureHolds(tx, pictureId);
    if (hold) {
      const story = (await findStory(ctx.actor, hold.storyId, tx))?.story;
      const headline = story?.headline ?? "";
      throw new Refused(
        refuse("picture-in-use", { headline, how: hold.how, others: others.length }),
      );
    }
    await deletePictureRows(tx, pictureId);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "delete-picture",
      objectType: "picture",
      objectId: pictureId,
      detail: { fileName: picture.fileName },
    });
  });
  await dropPicture(pictureFolder({ id: pictureId, version: 1 }));
}
