import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { sessionLimits } from "@/core/people/session-limits";
import { builtOnce } from "@/db/built-once";
import { type Db, reader } from "@/db/client";
import { appointments, sessions, users } from "@/db/schema";
import { hashOfToken } from "@/db/secret";

/** Whoever a request comes from: the actor, and what the frame shows of the person. */
export interface Visitor {
  readonly actor: Actor;
  readonly login: string;
  readonly locale: string;
  readonly lastSeenAt: number;
}

/**
 * The person behind a session secret, with the roles as they stand now: revocation, disabling and a change of
 * role are in force at the next request. Null for a session that is unknown, revoked, idle or too old.
 */
export async function findVisitor(
  sessionSecret: string,
  now: number,
  db: Db = reader(),
): Promise<Visitor | null> {
  const [row] = await sessionInForce(db).execute({
    secretHash: hashOfToken(sessionSecret),
    now,
    seenSince: now - sessionLimits.idle,
  });
  if (!row) return null;
  const held = await rolesOf(db).execute({ userId: row.user.id });
  return {
    actor: {
      userId: row.user.id,
      name: row.user.name,
      publicationId: row.user.publicationId,
      appointments: held,
      sessionId: row.session.id,
      authenticatedAt: row.session.authenticatedAt,
    },
    login: row.user.login,
    locale: row.user.locale,
    lastSeenAt: row.session.lastSeenAt,
  };
}

const sessionInForce = builtOnce((db) =>
  db
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.secretHash, sql.placeholder("secretHash")),
        isNull(sessions.revokedAt),
        isNull(users.disabledAt),
        gt(sessions.expiresAt, sql.placeholder("now")),
        gt(sessions.lastSeenAt, sql.placeholder("seenSince")),
      ),
    )
    .prepare(),
);

const rolesOf = builtOnce((db) =>
  db
    .select({ role: appointments.role, sectionId: appointments.sectionId })
    .from(appointments)
    .where(eq(appointments.userId, sql.placeholder("userId")))
    .prepare(),
);
