import { canHouse } from "@/core/people/can";
import { builtInRules } from "@/core/proofreading/built-in-rules";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { switchRule } from "@/db/queries/proofreading/write-findings";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Switches a built-in rule off for the whole publication, or on again. */
export async function switchProofRule(
  ctx: Context,
  input: { readonly rule: string; readonly isOff: boolean },
): Promise<void> {
  demand(canHouse(ctx.actor, "edit-proof-rules"));
  if (!builtInRules.some(({ rule }) => rule === input.rule))
    throw new Refused(refuse("proof-rule-not-found"));
  const { publicationId } = ctx.actor;
  await transact(async (tx) => {
    await switchRule(tx, publicationId, input.rule, input.isOff);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "switch-proof-rule",
      objectType: "publication",
      objectId: publicationId,
      detail: { rule: input.rule, isOff: input.isOff },
    });
  });
}
