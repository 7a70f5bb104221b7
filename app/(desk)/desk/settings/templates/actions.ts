"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { addBoilerplate } from "@/commands/add-boilerplate";
import { addTemplate } from "@/commands/add-template";
import { editBoilerplate } from "@/commands/edit-boilerplate";
import { editTemplate } from "@/commands/edit-template";
import type { Body } from "@/core/blocks/body";
import { keptTextStates } from "@/core/kept-text/kept-text-state";
import { creditRoles, storyKinds } from "@/core/story/story";

const id = z.string().max(64);
const line = z.string().max(5000);
/** Its shape is the command's to check, block by block. */
const body = z.custom<Body>((value) => typeof value === "object" && value !== null);
const state = z.enum(keptTextStates);
const seen = z.number().int();
const room = "/desk/settings/templates";

const template = z.strictObject({
  name: line,
  kind: z.enum(storyKinds),
  language: z.string().regex(/^(zh-CN|en)$/),
  sectionId: id.nullable(),
  content: z.strictObject({
    kicker: line,
    headline: line,
    deck: line,
    column: line,
    credits: z
      .array(z.strictObject({ role: z.enum(creditRoles), name: line }))
      .max(100)
      .readonly(),
    dateline: line,
    salutation: line,
    signature: line,
    signDate: line,
    keywords: z.array(line).max(100).readonly(),
    body,
  }),
});
const piece = z.strictObject({ name: line, body });

export const addStoryTemplate = deskAction(template, async (ctx, input) => {
  const made = await addTemplate(ctx, input);
  revalidatePath(room);
  return made;
});

export const editStoryTemplate = deskAction(
  z.strictObject({ templateId: id, seen, fields: template.optional(), state }),
  async (ctx, input) => {
    await editTemplate(ctx, input);
    revalidatePath(room);
  },
);

export const addPiece = deskAction(piece, async (ctx, input) => {
  const made = await addBoilerplate(ctx, input);
  revalidatePath(room);
  return made;
});

export const editPiece = deskAction(
  z.strictObject({ boilerplateId: id, seen, fields: piece.optional(), state }),
  async (ctx, input) => {
    await editBoilerplate(ctx, input);
    revalidatePath(room);
  },
);
