"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { collectPictures } from "@/commands/collect-pictures";
import { createPhotoStory } from "@/commands/create-photo-story";
import { deletePicture } from "@/commands/delete-picture";
import { editPicture, editPictures } from "@/commands/edit-picture";
import { framePicture } from "@/commands/frame-picture";
import { takePicturesFromSet } from "@/commands/take-from-set";
import { pictureRatios } from "@/core/picture/picture-ratios";

const words = z.string().max(10_000);
const id = z.string().max(64);
const ids = z.array(id).max(500);
const part = z.number().min(0).max(1000);
const fields = z.object({
  alt: words,
  caption: words,
  credit: words,
  source: words,
  licence: words,
  rightsUntil: words,
});

export const savePicture = deskAction(z.object({ pictureId: id, fields }), async (ctx, input) => {
  await editPicture(ctx, input);
  revalidatePath("/desk/pictures");
});

export const savePictures = deskAction(
  z.object({ pictureIds: ids, fields: fields.partial() }),
  async (ctx, input) => {
    await editPictures(ctx, input);
    revalidatePath("/desk/pictures");
  },
);

export const frame = deskAction(
  z.object({
    pictureId: id,
    framing: z.object({
      focalX: part,
      focalY: part,
      crops: z.partialRecord(
        z.enum(pictureRatios),
        z.object({ x: part, y: part, width: part, height: part }),
      ),
    }),
  }),
  async (ctx, input) => {
    await framePicture(ctx, input);
    revalidatePath("/desk/pictures");
  },
);

export const removePicture = deskAction(z.object({ pictureId: id }), async (ctx, input) => {
  await deletePicture(ctx, input);
  revalidatePath("/desk/pictures");
});

export const collect = deskAction(
  z.object({ pictureIds: ids, name: words }),
  async (ctx, input) => {
    const answer = await collectPictures(ctx, input);
    revalidatePath("/desk/pictures");
    return answer;
  },
);

export const takeFromSet = deskAction(
  z.object({ setId: id, pictureIds: ids }),
  async (ctx, input) => {
    const answer = await takePicturesFromSet(ctx, input);
    revalidatePath("/desk/pictures");
    return answer;
  },
);

export const makePhotoStory = deskAction(
  z.object({ sectionId: id, pictureIds: ids }),
  async (ctx, input) => {
    const answer = await createPhotoStory(ctx, input);
    revalidatePath("/desk/stories");
    return answer;
  },
);
