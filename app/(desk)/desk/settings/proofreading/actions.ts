"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { addProofRule } from "@/commands/add-proof-rule";
import { editProofRule } from "@/commands/edit-proof-rule";
import { switchProofRule } from "@/commands/switch-proof-rule";
import { severities } from "@/core/proofreading/finding";
import { houseRuleKinds, houseRuleStates } from "@/core/proofreading/house-rule";

const id = z.string().max(64);
const line = z.string().max(5000);
const fields = z.strictObject({
  kind: z.enum(houseRuleKinds),
  words: line,
  replacement: line,
  message: line,
  severity: z.enum(severities),
  tags: z.array(z.string().max(40)).max(20),
  matchExample: line,
  cleanExample: line,
});
const room = "/desk/settings/proofreading";

export const addRule = deskAction(fields, async (ctx, input) => {
  const made = await addProofRule(ctx, input);
  revalidatePath(room);
  return made;
});

export const editRule = deskAction(
  z.strictObject({
    ruleId: id,
    seen: z.number().int(),
    fields: fields.optional(),
    state: z.enum(houseRuleStates),
  }),
  async (ctx, input) => {
    await editProofRule(ctx, input);
    revalidatePath(room);
  },
);

export const switchBuiltIn = deskAction(
  z.strictObject({ rule: id, isOff: z.boolean() }),
  async (ctx, input) => {
    await switchProofRule(ctx, input);
    revalidatePath(room);
  },
);
