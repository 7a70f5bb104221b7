import { checkPassword } from "@/core/people/check-password";
import { demand, Refused, refuse } from "@/core/refusal";
import { pinyinKey } from "@/core/text/name-key";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { hashPassword } from "@/db/password";
import { record } from "@/db/queries/log/record";
import { findUserByLogin } from "@/db/queries/people/find-user";
import { insertUser } from "@/db/queries/people/insert-user";
import { findInvitation, type InvitationRow, markAccepted } from "@/db/queries/people/invitations";
import { deleteFailuresOf } from "@/db/queries/people/sign-in-failures";
import { revokeSessions } from "@/db/queries/people/write-session";
import { updateUser } from "@/db/queries/people/write-user";
import { listSections } from "@/db/queries/publication/find-publication";
import { accountSubject } from "@/db/secret";
import { transact } from "@/db/transact";

export interface AcceptInvitation {
  readonly token: string;
  readonly password: string;
  readonly now: number;
}

/**
 * The person behind a link sets a password: a newcomer becomes one of the house, somebody who is already there
 * gets a new password and every old session of theirs ends. The link works once.
 */
export async function acceptInvitation(
  input: AcceptInvitation,
): Promise<{ readonly login: string }> {
  const invitation = await findInvitation(input.token, input.now);
  if (!invitation) throw new Refused(refuse("invitation-not-found"));
  demand(checkPassword(input.password, [invitation.login, invitation.name]));
  const passwordHash = await hashPassword(input.password);
  return transact(async (tx) => {
    // Another tab may have accepted it while the password was hashed.
    if (!(await findInvitation(input.token, input.now, tx)))
      throw new Refused(refuse("invitation-not-found"));
    const known = await findUserByLogin(invitation.login, tx);
    if (known && known.disabledAt !== null) throw new Refused(refuse("invitation-not-found"));
    const userId = known
      ? await renewPassword(tx, known.id, passwordHash, input.now)
      : await welcome(tx, invitation, passwordHash, input.now);
    await markAccepted(tx, invitation.id, input.now);
    await deleteFailuresOf(tx, accountSubject(invitation.login));
    await record(tx, {
      actor: { userId, name: invitation.name },
      at: input.now,
      verb: known ? "renew-password" : "accept-invitation",
      objectType: "person",
      objectId: userId,
      detail: { name: invitation.name },
    });
    return { login: invitation.login };
  });
}

async function renewPassword(
  tx: Db,
  userId: string,
  passwordHash: string,
  now: number,
): Promise<string> {
  await updateUser(tx, userId, { passwordHash });
  await revokeSessions(tx, userId, now);
  return userId;
}

/** Roles of a section that has gone meanwhile are left out. */
async function welcome(
  tx: Db,
  { publicationId, login, name, appointments }: InvitationRow,
  passwordHash: string,
  now: number,
): Promise<string> {
  const id = newId();
  const sections = (await listSections(publicationId, tx)).map((s) => s.id);
  const held = appointments.filter((a) => a.sectionId === null || sections.includes(a.sectionId));
  await insertUser(
    tx,
    { id, publicationId, login, name, pinyin: pinyinKey(name), passwordHash, createdAt: now },
    held,
  );
  return id;
}
