"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { editRateCard } from "@/commands/edit-rate-card";

const line = z.string().max(1000);
const number = z.number().or(z.nan());
const sizes = z
  .array(z.strictObject({ code: line, name: line, span: number, rows: number, price: line }))
  .max(200);

export const saveRateCard = deskAction(
  z.strictObject({ sizes, from: sizes.optional() }),
  async (ctx, input) => {
    await editRateCard(ctx, input);
    revalidatePath("/desk", "layout");
  },
);
