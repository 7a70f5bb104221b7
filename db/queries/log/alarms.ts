import { and, desc, eq, inArray, isNull, or, type SQL } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { type Db, reader } from "@/db/client";
import { newId } from "@/db/new-id";
import { alarms, issues } from "@/db/schema";

export type AlarmRow = typeof alarms.$inferSelect;

export async function raiseAlarm(
  tx: Db,
  alarm: Pick<AlarmRow, "code" | "params" | "issueId" | "at">,
): Promise<void> {
  await tx.insert(alarms).values({ id: newId(), ...alarm });
}

/** Alarms of the actor's paper that nobody has seen yet, newest first; none for who may not see them. */
export async function listAlarms(actor: Actor, db: Db = reader()): Promise<readonly AlarmRow[]> {
  if (!canHouse(actor, "see-alarm").ok) return [];
  return db
    .select()
    .from(alarms)
    .where(and(isNull(alarms.seenAt), ofPaper(db, actor)))
    .orderBy(desc(alarms.at));
}

/** @returns the alarm as marked, or null when it is unknown, another paper's or seen already. */
export async function markAlarmSeen(
  tx: Db,
  actor: Actor,
  { id, at }: Pick<AlarmRow, "id" | "at">,
): Promise<AlarmRow | null> {
  const [row] = await tx
    .update(alarms)
    .set({ seenAt: at, seenBy: actor.userId })
    .where(and(eq(alarms.id, id), isNull(alarms.seenAt), ofPaper(tx, actor)))
    .returning();
  return row ?? null;
}

/** About an issue of the actor's paper, or about none and so the whole house's. */
function ofPaper(db: Db, { publicationId }: Actor): SQL | undefined {
  const own = db
    .select({ id: issues.id })
    .from(issues)
    .where(eq(issues.publicationId, publicationId));
  return or(isNull(alarms.issueId), inArray(alarms.issueId, own));
}
