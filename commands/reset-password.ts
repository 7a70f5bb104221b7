import { mayManage } from "@/core/people/may-manage";
import { demand, Refused, refuse } from "@/core/refusal";
import { newId } from "@/db/new-id";
import { record } from "@/db/queries/log/record";
import { findUser } from "@/db/queries/people/find-user";
import { insertInvitation, revokeInvitationsFor } from "@/db/queries/people/invitations";
import { hashOfToken, newToken } from "@/db/secret";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { invitationLasts } from "./invite-person";

/**
 * For somebody who forgot the password: a link with which they set a new one. The old one works until then.
 * @returns the token of the link, told once.
 */
export async function resetPassword(
  ctx: Context,
  input: { readonly userId: string },
): Promise<{ readonly token: string }> {
  demand(mayManage(ctx.actor, "manage-people", ctx.now));
  const token = newToken();
  return transact(async (tx) => {
    const person = await findUser(ctx.actor.publicationId, input.userId, tx);
    if (!person) throw new Refused(refuse("person-not-found"));
    if (person.disabledAt !== null) throw new Refused(refuse("person-disabled"));
    await revokeInvitationsFor(tx, person.login, ctx.now);
    await insertInvitation(tx, {
      id: newId(),
      tokenHash: hashOfToken(token),
      publicationId: person.publicationId,
      login: person.login,
      name: person.name,
      appointments: [],
      invitedBy: ctx.actor.userId,
      createdAt: ctx.now,
      expiresAt: ctx.now + invitationLasts,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "reset-password",
      objectType: "person",
      objectId: person.id,
      detail: { name: person.name },
    });
    return { token };
  });
}
