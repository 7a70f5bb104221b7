"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { editPageFormat } from "@/commands/edit-page-format";

/** A number that a person did not finish is told at its field by the rule, not here. */
const number = z.number().or(z.nan());

const format = z
  .strictObject({
    name: z.string().max(1000),
    widthMm: number,
    heightMm: number,
    columns: number,
    columnChars: number,
    gutterChars: number,
    bodyPt: number,
    leadingPt: number,
    rows: number,
  })
  .nullable();

export const savePageFormat = deskAction(
  z.strictObject({ format, from: format.optional() }),
  async (ctx, input) => {
    await editPageFormat(ctx, input);
    revalidatePath("/desk", "layout");
  },
);
