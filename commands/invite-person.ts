import { checkAppointments, checkPerson } from "@/core/people/check-person";
import { mayManage } from "@/core/people/may-manage";
import type { Appointment } from "@/core/people/role";
import { demand, Refused, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { newId } from "@/db/new-id";
import { record } from "@/db/queries/log/record";
import { findUserByLogin, loginKey } from "@/db/queries/people/find-user";
import { insertInvitation, revokeInvitationsFor } from "@/db/queries/people/invitations";
import { listSections } from "@/db/queries/publication/find-publication";
import { hashOfToken, newToken } from "@/db/secret";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** How long a link for a new password or a new person works, ms. */
export const invitationLasts = 7 * 24 * 3_600_000;

export interface InvitePerson {
  readonly login: string;
  readonly name: string;
  readonly appointments: readonly Appointment[];
}

/** @returns the token of the link to hand to the person. It is told once; only its hash is kept. */
export async function invitePerson(
  ctx: Context,
  input: InvitePerson,
): Promise<{ readonly token: string }> {
  demand(mayManage(ctx.actor, "manage-people", ctx.now));
  const problems = checkPerson(input);
  if (problems.length > 0) throw new Refused(...problems);
  const login = loginKey(input.login);
  const token = newToken();
  return transact(async (tx) => {
    const sections = await listSections(ctx.actor.publicationId, tx);
    const wrong = checkAppointments(
      input.appointments,
      sections.map((s) => s.id),
    );
    if (wrong.length > 0) throw new Refused(...wrong);
    if (await findUserByLogin(login, tx))
      throw new Refused(refuse("login-taken", undefined, "login"));
    await revokeInvitationsFor(tx, login, ctx.now);
    const id = newId();
    await insertInvitation(tx, {
      id,
      tokenHash: hashOfToken(token),
      publicationId: ctx.actor.publicationId,
      login,
      name: tidyLine(input.name),
      appointments: input.appointments,
      invitedBy: ctx.actor.userId,
      createdAt: ctx.now,
      expiresAt: ctx.now + invitationLasts,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "invite-person",
      objectType: "person",
      objectId: id,
      detail: { name: tidyLine(input.name) },
    });
    return { token };
  });
}
