import { mayManage } from "@/core/people/may-manage";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { findUser } from "@/db/queries/people/find-user";
import { updateUser } from "@/db/queries/people/write-user";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Opens a disabled account again, with the roles and the password it had. */
export async function enablePerson(
  ctx: Context,
  input: { readonly userId: string },
): Promise<void> {
  demand(mayManage(ctx.actor, "manage-people", ctx.now));
  await transact(async (tx) => {
    const person = await findUser(ctx.actor.publicationId, input.userId, tx);
    if (!person) throw new Refused(refuse("person-not-found"));
    if (person.disabledAt === null) throw new Refused(refuse("person-enabled"));
    await updateUser(tx, person.id, { disabledAt: null });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "enable-person",
      objectType: "person",
      objectId: person.id,
      detail: { name: person.name },
    });
  });
}
