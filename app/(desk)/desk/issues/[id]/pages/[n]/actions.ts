"use server";

import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { commentMark } from "@/commands/comment-mark";
import { editMark } from "@/commands/edit-mark";
import { markProof } from "@/commands/mark-proof";
import { removeMark } from "@/commands/remove-mark";
import { requestRendering } from "@/commands/request-rendering";
import { settleMark } from "@/commands/settle-mark";
import { markKinds, markStates } from "@/core/paper/proof-mark";
import { renderingStages } from "@/core/paper/rendering";

const id = z.string().max(64);
const words = z.string().max(100_000);
const place = { x: z.number().int(), y: z.number().int() };
const written = {
  ...place,
  kind: z.enum(markKinds),
  quote: words,
  replacement: words,
  note: words,
};

export const mark = deskAction(
  z.object({ ...written, storyId: id.nullable(), renderingId: id, round: z.number().int() }),
  markProof,
);

export const changeMark = deskAction(z.object({ ...written, markId: id }), editMark);

export const takeMarkBack = deskAction(z.object({ markId: id }), removeMark);

export const settle = deskAction(
  z.object({ markId: id, state: z.enum(markStates), reason: words.optional() }),
  settleMark,
);

export const passMarkOn = deskAction(z.object({ markId: id }), commentMark);

export const askForProof = deskAction(
  z.object({
    issueId: id,
    pageIds: z.array(id).max(100).readonly(),
    stage: z.enum(renderingStages).exclude(["release"]),
  }),
  async (ctx, input) => {
    await requestRendering(ctx, input);
  },
);
