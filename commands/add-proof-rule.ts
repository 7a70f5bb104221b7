import { canHouse } from "@/core/people/can";
import { type RuleFields, ruleProblems, tidyRule } from "@/core/proofreading/rule-fields";
import { demand, Refused } from "@/core/refusal";
import { newId } from "@/db/new-id";
import { record } from "@/db/queries/log/record";
import { insertProofRule } from "@/db/queries/proofreading/write-proof-rule";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** A new rule of the house, as a draft: it reads nothing until it is put live. */
export async function addProofRule(
  ctx: Context,
  input: RuleFields,
): Promise<{ readonly ruleId: string }> {
  demand(canHouse(ctx.actor, "edit-proof-rules"));
  const fields = tidyRule(input);
  const problems = ruleProblems(fields);
  if (problems.length > 0) throw new Refused(...problems);
  const ruleId = newId();
  const { publicationId, userId } = ctx.actor;
  await transact(async (tx) => {
    await insertProofRule(tx, {
      ...fields,
      id: ruleId,
      publicationId,
      state: "draft",
      ownerId: userId,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "add-proof-rule",
      objectType: "publication",
      objectId: publicationId,
      detail: { words: fields.words, kind: fields.kind },
    });
  });
  return { ruleId };
}
