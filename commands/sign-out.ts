import { findVisitor } from "@/db/queries/people/find-visitor";
import { revokeSession } from "@/db/queries/people/write-session";
import { transact } from "@/db/transact";

/** Ends the session behind the secret. Nothing happens when it has already ended. */
export async function signOut(sessionSecret: string, now: number): Promise<void> {
  const visitor = await findVisitor(sessionSecret, now);
  const sessionId = visitor?.actor.sessionId;
  if (!visitor || !sessionId) return;
  await transact((tx) => revokeSession(tx, sessionId, visitor.actor.userId, now));
}
