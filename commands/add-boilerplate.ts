import type { BoilerplateFields } from "@/core/kept-text/boilerplate";
import { canHouse } from "@/core/people/can";
import { demand } from "@/core/refusal";
import { newId } from "@/db/new-id";
import { insertBoilerplate } from "@/db/queries/kept-text/boilerplates";
import { record } from "@/db/queries/log/record";
import { transact } from "@/db/transact";
import { checkedBoilerplate } from "./checked-boilerplate";
import type { Context } from "./context";

/** A new piece of boilerplate, as a draft: no story is offered it until it is put live. */
export async function addBoilerplate(
  ctx: Context,
  input: BoilerplateFields,
): Promise<{ readonly boilerplateId: string }> {
  demand(canHouse(ctx.actor, "edit-templates"));
  const fields = checkedBoilerplate(input);
  const boilerplateId = newId();
  const { publicationId, userId } = ctx.actor;
  await transact(async (tx) => {
    await insertBoilerplate(tx, {
      ...fields,
      id: boilerplateId,
      publicationId,
      state: "draft",
      ownerId: userId,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "add-boilerplate",
      objectType: "publication",
      objectId: publicationId,
      detail: { name: fields.name },
    });
  });
  return { boilerplateId };
}
