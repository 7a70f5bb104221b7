import { canHouse } from "@/core/people/can";
import type { HouseRuleState } from "@/core/proofreading/house-rule";
import {
  liveProblems,
  type RuleFields,
  ruleProblems,
  tidyRule,
} from "@/core/proofreading/rule-fields";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { findProofRule } from "@/db/queries/proofreading/list-proof-rules";
import { updateProofRule } from "@/db/queries/proofreading/write-proof-rule";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface EditProofRule {
  readonly ruleId: string;
  /** When the rule the person has on screen was last changed, UTC ms. */
  readonly seen: number;
  /** Left out: the words stay as they are. */
  readonly fields?: RuleFields | undefined;
  readonly state: HouseRuleState;
}

/** Changes a rule of the house. It goes live only when it finds its one example and leaves the other alone. */
export async function editProofRule(ctx: Context, input: EditProofRule): Promise<void> {
  demand(canHouse(ctx.actor, "edit-proof-rules"));
  await transact(async (tx) => {
    const rule = await findProofRule(ctx.actor, input.ruleId, tx);
    if (!rule) throw new Refused(refuse("proof-rule-not-found"));
    if (rule.updatedAt !== input.seen) throw new Refused(refuse("kept-text-stale"));
    const fields = tidyRule(input.fields ?? rule);
    const problems = [
      ...ruleProblems(fields),
      ...(input.state === "live" ? liveProblems(fields) : []),
    ];
    if (problems.length > 0) throw new Refused(...problems);
    await updateProofRule(tx, rule.id, { ...fields, state: input.state, updatedAt: ctx.now });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "edit-proof-rule",
      objectType: "publication",
      objectId: ctx.actor.publicationId,
      detail: { words: fields.words, before: rule.state, state: input.state },
    });
  });
}
