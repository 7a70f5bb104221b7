import { checkPassword } from "@/core/people/check-password";
import { failuresAllowed, failureWindow, signInDelay } from "@/core/people/sign-in-delay";
import { demand, Refused, refuse } from "@/core/refusal";
import { hashPassword, verifyPassword } from "@/db/password";
import { record } from "@/db/queries/log/record";
import { findUser } from "@/db/queries/people/find-user";
import { insertFailure, listFailures } from "@/db/queries/people/sign-in-failures";
import { revokeSessions } from "@/db/queries/people/write-session";
import { updateUser } from "@/db/queries/people/write-user";
import { accountSubject } from "@/db/secret";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { waitParams } from "./sign-in";

export interface ChangePassword {
  readonly current: string;
  readonly next: string;
}

/** A new password for the actor's own account. Every other browser is signed out. */
export async function changePassword(ctx: Context, input: ChangePassword): Promise<void> {
  const person = await findUser(ctx.actor.publicationId, ctx.actor.userId);
  if (!person) throw new Refused(refuse("person-not-found"));
  demand(checkPassword(input.next, [person.login, person.name]));
  await demandCurrent(person, input.current, ctx.now);
  const passwordHash = await hashPassword(input.next);
  await transact(async (tx) => {
    await updateUser(tx, person.id, { passwordHash });
    await revokeSessions(tx, person.id, ctx.now, ctx.actor.sessionId);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "change-password",
      objectType: "person",
      objectId: person.id,
      detail: { name: person.name },
    });
  });
}

/** A stolen session must not guess the password here either: wrong tries count with those of signing in. */
async function demandCurrent(
  person: { readonly login: string; readonly passwordHash: string },
  current: string,
  now: number,
): Promise<void> {
  const subject = accountSubject(person.login);
  const wait = await transact(async (tx) =>
    signInDelay(await listFailures(tx, subject, now - failureWindow), failuresAllowed.account, now),
  );
  if (wait > 0) throw new Refused(refuse("sign-in-wait", waitParams(wait), "current"));
  if (await verifyPassword(person.passwordHash, current.slice(0, 1024))) return;
  await transact((tx) => insertFailure(tx, subject, now));
  throw new Refused(refuse("password-wrong", undefined, "current"));
}
