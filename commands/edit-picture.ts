import { type PictureFields, pictureProblems, tidyPicture } from "@/core/picture/picture-fields";
import { Refused } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { updatePicture } from "@/db/queries/picture/write-picture";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { demandPicture } from "./demand-picture";

/** Changes what is said about a picture in the library. Stories that show it keep the words they were given. */
export async function editPicture(
  ctx: Context,
  input: { readonly pictureId: string; readonly fields: PictureFields },
): Promise<void> {
  await editPictures(ctx, { pictureIds: [input.pictureId], fields: input.fields });
}

/** The same words for several pictures; fields left out stay as they are. All of them or none. */
export async function editPictures(
  ctx: Context,
  input: { readonly pictureIds: readonly string[]; readonly fields: Partial<PictureFields> },
): Promise<void> {
  const fields = tidyPicture(input.fields);
  const problems = pictureProblems(fields);
  if (problems.length > 0) throw new Refused(...problems);
  if (Object.keys(fields).length === 0) return;
  await transact(async (tx) => {
    for (const id of new Set(input.pictureIds)) {
      const picture = await demandPicture(ctx, id, tx);
      await updatePicture(tx, picture.id, fields);
      await record(tx, {
        actor: ctx.actor,
        at: ctx.now,
        verb: "edit-picture",
        objectType: "picture",
        objectId: picture.id,
        detail: { fileName: picture.fileName },
      });
    }
  });
}
