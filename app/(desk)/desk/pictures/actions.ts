"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { editPicture } from "@/commands/edit-picture";

const words = z.string().max(10_000);

export const savePicture = deskAction(
  z.object({
    pictureId: z.string().max(64),
    fields: z.object({ alt: words, caption: words, credit: words, source: words, licence: words }),
  }),
  async (ctx, input) => {
    await editPicture(ctx, input);
    revalidatePath("/desk/pictures");
  },
);
