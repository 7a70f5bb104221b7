import { and, asc, eq, exists, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import type { Appointment } from "@/core/people/role";
import { sessionLimits } from "@/core/people/session-limits";
import { type Db, reader } from "@/db/client";
import { appointments, sessions, users } from "@/db/schema";

export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly pinyin: string;
  readonly login: string;
  readonly disabledAt: number | null;
  readonly appointments: readonly Appointment[];
  /** Browsers signed in now. */
  readonly sessions: number;
  readonly lastSeenAt: number | null;
}

/** Everybody of the house in the order of their names (pinyin); nobody for who does not manage people. */
export async function listPeople(
  actor: Actor,
  now: number,
  db: Db = reader(),
): Promise<readonly PersonLine[]> {
  if (!canHouse(actor, "manage-people").ok) return [];
  const rows = await db
    .select({
      id: users.id,
      name: users.name,
      pinyin: users.pinyin,
      login: users.login,
      disabledAt: users.disabledAt,
    })
    .from(users)
    .where(eq(users.publicationId, actor.publicationId))
    .orderBy(asc(users.pinyin), asc(users.name));
  const held = await appointmentsOf(
    db,
    rows.map((row) => row.id),
  );
  const signedIn = await db
    .select({
      userId: sessions.userId,
      count: sql<number>`count(*)`,
      lastSeenAt: sql<number>`max(${sessions.lastSeenAt})`,
    })
    .from(sessions)
    .where(live(now))
    .groupBy(sessions.userId);
  return rows.map((row) => {
    const seen = signedIn.find((s) => s.userId === row.id);
    return {
      ...row,
      appointments: held.get(row.id) ?? [],
      sessions: seen?.count ?? 0,
      lastSeenAt: seen?.lastSeenAt ?? null,
    };
  });
}

export const live = (now: number) =>
  and(
    isNull(sessions.revokedAt),
    gt(sessions.expiresAt, now),
    gt(sessions.lastSeenAt, now - sessionLimits.idle),
  );

async function appointmentsOf(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Appointment[]>> {
  const found = new Map<string, Appointment[]>();
  if (ids.length === 0) return found;
  const rows = await db
    .select({
      userId: appointments.userId,
      role: appointments.role,
      sectionId: appointments.sectionId,
    })
    .from(appointments)
    .where(inArray(appointments.userId, [...ids]))
    .orderBy(asc(appointments.id));
  for (const { userId, ...appointment } of rows)
    found.set(userId, [...(found.get(userId) ?? []), appointment]);
  return found;
}

/** People who can let others in: administrators whose account is not disabled. */
export async function countAdministrators(db: Db, publicationId: string): Promise<number> {
  const administers = db
    .select({ id: appointments.id })
    .from(appointments)
    .where(and(eq(appointments.userId, users.id), eq(appointments.role, "administrator")));
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(users)
    .where(
      and(eq(users.publicationId, publicationId), isNull(users.disabledAt), exists(administers)),
    );
  return row?.count ?? 0;
}
