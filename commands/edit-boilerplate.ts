import type { BoilerplateFields } from "@/core/kept-text/boilerplate";
import type { KeptTextState } from "@/core/kept-text/kept-text-state";
import { canHouse } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { findBoilerplate, updateBoilerplate } from "@/db/queries/kept-text/boilerplates";
import { record } from "@/db/queries/log/record";
import { transact } from "@/db/transact";
import { checkedBoilerplate } from "./checked-boilerplate";
import type { Context } from "./context";

export interface EditBoilerplate {
  readonly boilerplateId: string;
  /** When the piece the person has on screen was last changed, UTC ms. */
  readonly seen: number;
  /** Left out: the words stay as they are. */
  readonly fields?: BoilerplateFields | undefined;
  readonly state: KeptTextState;
}

/** Changes a piece of boilerplate, puts it live or retires it. Stories it was put into keep their words. */
export async function editBoilerplate(ctx: Context, input: EditBoilerplate): Promise<void> {
  demand(canHouse(ctx.actor, "edit-templates"));
  await transact(async (tx) => {
    const piece = await findBoilerplate(ctx.actor, input.boilerplateId, tx);
    if (!piece) throw new Refused(refuse("kept-text-not-found"));
    if (piece.updatedAt !== input.seen) throw new Refused(refuse("kept-text-stale"));
    const { name, body } = checkedBoilerplate(input.fields ?? piece);
    await updateBoilerplate(tx, piece.id, {
      ...{ name, body },
      state: input.state,
      updatedAt: ctx.now,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "edit-boilerplate",
      objectType: "publication",
      objectId: ctx.actor.publicationId,
      detail: { name, before: piece.state, state: input.state },
    });
  });
}
