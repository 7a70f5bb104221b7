import { sessionLimits } from "@/core/people/session-limits";
import { failuresAllowed, failureWindow, signInDelay } from "@/core/people/sign-in-delay";
import { Refused, refuse } from "@/core/refusal";
import { newId } from "@/db/new-id";
import { hashPassword, verifyPassword } from "@/db/password";
import { findUserByLogin, loginKey, type UserRow } from "@/db/queries/people/find-user";
import { findVisitor } from "@/db/queries/people/find-visitor";
import {
  deleteFailure,
  deleteFailuresOf,
  forgetFailures,
  insertFailure,
  listFailures,
} from "@/db/queries/people/sign-in-failures";
import { forgetOldSessions, insertSession, revokeSession } from "@/db/queries/people/write-session";
import { accountSubject, hashOfToken, newToken, pseudonymOf } from "@/db/secret";
import { transact } from "@/db/transact";

export interface SignIn {
  readonly login: string;
  readonly password: string;
  /** Network address the request came from. */
  readonly address: string;
  /** What the person will know the browser by, e.g. "Firefox · Windows". */
  readonly device: string;
  /** Secret of the session this sign-in takes the place of, if it is the same person's. */
  readonly replaces?: string | null;
  readonly now: number;
}

export interface SignedIn {
  readonly userId: string;
  readonly sessionId: string;
  /** Only here and in the browser's cookie; the database keeps its hash. */
  readonly sessionSecret: string;
}

/**
 * Proves a person by password. Unknown, disabled and wrong are one answer after the same work. The try is
 * counted before it is checked, so that many at once do not slip past the limit.
 * @throws Refused `sign-in-wrong`, or `sign-in-wait` with the minutes and seconds left.
 */
export async function signIn(input: SignIn): Promise<SignedIn> {
  const tried = await countTry(input);
  const user = await findUserByLogin(input.login);
  const right = await isRightPassword(user, input.password);
  if (!user || !right || user.disabledAt !== null) throw new Refused(refuse("sign-in-wrong"));
  return openSession(user, input, tried);
}

interface Try {
  readonly account: string;
  readonly addressFailureId: string;
}

async function countTry({ login, address, now }: SignIn): Promise<Try> {
  const account = accountSubject(loginKey(login));
  const place = pseudonymOf(`address:${address}`);
  return transact(async (tx) => {
    const since = now - failureWindow;
    await forgetFailures(tx, since);
    const wait = Math.max(
      signInDelay(await listFailures(tx, account, since), failuresAllowed.account, now),
      signInDelay(await listFailures(tx, place, since), failuresAllowed.address, now),
    );
    if (wait > 0) throw new Refused(refuse("sign-in-wait", waitParams(wait)));
    await insertFailure(tx, account, now);
    return { account, addressFailureId: await insertFailure(tx, place, now) };
  });
}

/** What fills the sentence "wait 2 min 30 s". */
export function waitParams(wait: number): { minutes: number; seconds: number } {
  const seconds = Math.ceil(wait / 1000);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}

let nobody: Promise<string> | undefined;

/** Somebody unknown costs the same work as somebody known, at the very first sign-in too. */
async function isRightPassword(user: UserRow | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(newToken());
  const hashOfNobody = await nobody;
  return verifyPassword(user?.passwordHash ?? hashOfNobody, password.slice(0, 1024));
}

async function openSession(user: UserRow, input: SignIn, tried: Try): Promise<SignedIn> {
  const { now } = input;
  const sessionSecret = newToken();
  const sessionId = newId();
  const before = input.replaces ? await findVisitor(input.replaces, now) : null;
  await transact(async (tx) => {
    await deleteFailuresOf(tx, tried.account);
    await deleteFailure(tx, tried.addressFailureId);
    await forgetOldSessions(tx, now - 30 * 24 * 3_600_000);
    if (before?.actor.sessionId) await revokeSession(tx, before.actor.sessionId, user.id, now);
    await insertSession(tx, {
      id: sessionId,
      secretHash: hashOfToken(sessionSecret),
      userId: user.id,
      createdAt: now,
      lastSeenAt: now,
      authenticatedAt: now,
      expiresAt: now + sessionLimits.absolute,
      device: input.device,
    });
  });
  return { userId: user.id, sessionId, sessionSecret };
}
