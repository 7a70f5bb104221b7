import { keepsAdministrator, mayManage } from "@/core/people/may-manage";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { findUser } from "@/db/queries/people/find-user";
import { revokeInvitationsFor } from "@/db/queries/people/invitations";
import { countAdministrators } from "@/db/queries/people/list-people";
import { revokeSessions } from "@/db/queries/people/write-session";
import { updateUser } from "@/db/queries/people/write-user";
import { revokeSharesOf } from "@/db/queries/share/write-share";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/**
 * Shuts an account: every session ends now, and every link the person lent a story out by; nothing they did or wrote is
 * lost.
 */
export async function disablePerson(
  ctx: Context,
  input: { readonly userId: string },
): Promise<void> {
  demand(mayManage(ctx.actor, "manage-people", ctx.now));
  await transact(async (tx) => {
    const person = await findUser(ctx.actor.publicationId, input.userId, tx);
    if (!person) throw new Refused(refuse("person-not-found"));
    if (person.disabledAt !== null) throw new Refused(refuse("person-disabled"));
    await updateUser(tx, person.id, { disabledAt: ctx.now });
    demand(keepsAdministrator(await countAdministrators(tx, ctx.actor.publicationId)));
    await revokeSessions(tx, person.id, ctx.now);
    await revokeInvitationsFor(tx, person.login, ctx.now);
    await revokeSharesOf(tx, person.id, ctx.now);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "disable-person",
      objectType: "person",
      objectId: person.id,
      detail: { name: person.name },
    });
  });
}
