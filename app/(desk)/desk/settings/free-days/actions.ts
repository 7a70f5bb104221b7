"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { editFreeDays } from "@/commands/edit-free-days";

const freeDays = z
  .array(z.strictObject({ date: z.string().max(100), name: z.string().max(1000) }))
  .max(2000);

export const saveFreeDays = deskAction(
  z.strictObject({ freeDays, from: freeDays.optional() }),
  async (ctx, input) => {
    await editFreeDays(ctx, input);
    revalidatePath("/desk/settings/free-days");
    revalidatePath("/desk/issues");
  },
);
