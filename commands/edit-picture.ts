import { canHouse } from "@/core/people/can";
import { type PictureFields, pictureProblems, tidyPicture } from "@/core/picture/picture-fields";
import { allowed, demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { findPicture } from "@/db/queries/picture/find-picture";
import { updatePicture } from "@/db/queries/picture/write-picture";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Changes what is said about a picture in the library. Stories that show it keep the words they were given. */
export async function editPicture(
  ctx: Context,
  input: { readonly pictureId: string; readonly fields: PictureFields },
): Promise<void> {
  const fields = tidyPicture(input.fields);
  const problems = pictureProblems(fields);
  if (problems.length > 0) throw new Refused(...problems);
  await transact(async (tx) => {
    const picture = await findPicture(ctx.actor, input.pictureId, tx);
    if (!picture) throw new Refused(refuse("picture-not-found"));
    demand(picture.uploadedBy === ctx.actor.userId ? allowed : canHouse(ctx.actor, "edit-picture"));
    await updatePicture(tx, picture.id, fields);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "edit-picture",
      objectType: "picture",
      objectId: picture.id,
      detail: { fileName: picture.fileName },
    });
  });
}
