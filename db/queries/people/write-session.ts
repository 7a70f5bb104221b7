import { and, eq, isNull, lt, ne, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { sessions } from "@/db/schema";

export async function insertSession(tx: Db, row: typeof sessions.$inferInsert): Promise<void> {
  await tx.insert(sessions).values(row);
}

export async function touchSession(tx: Db, id: string, now: number): Promise<void> {
  await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, id));
}

/** Ends one session of the person. @returns whether there was one to end. */
export async function revokeSession(
  tx: Db,
  id: string,
  userId: string,
  now: number,
): Promise<boolean> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.id, id), eq(sessions.userId, userId), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}

/** Ends every session of the person but `except`. @returns how many. */
export async function revokeSessions(
  tx: Db,
  userId: string,
  now: number,
  except?: string | null,
): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.revokedAt),
        except ? ne(sessions.id, except) : undefined,
      ),
    )
    .returning({ id: sessions.id });
  return ended.length;
}

/** Rows that can never be a session again. */
export async function forgetOldSessions(tx: Db, before: number): Promise<void> {
  await tx
    .delete(sessions)
    .where(or(lt(sessions.expiresAt, before), lt(sessions.revokedAt, before)));
}
