import { and, desc, eq, isNull } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { type Db, reader } from "@/db/client";
import { newId } from "@/db/new-id";
import { alarms } from "@/db/schema";

export type AlarmRow = typeof alarms.$inferSelect;

export async function raiseAlarm(
  tx: Db,
  alarm: Pick<AlarmRow, "code" | "params" | "issueId" | "at">,
): Promise<void> {
  await tx.insert(alarms).values({ id: newId(), ...alarm });
}

/** Alarms nobody has seen yet, newest first; none for who may not see them. */
export async function listAlarms(actor: Actor, db: Db = reader()): Promise<readonly AlarmRow[]> {
  if (!canHouse(actor, "see-alarm").ok) return [];
  return db.select().from(alarms).where(isNull(alarms.seenAt)).orderBy(desc(alarms.at));
}

/** @returns the alarm as marked, or null when it is unknown or seen already. */
export async function markAlarmSeen(
  tx: Db,
  id: string,
  by: { readonly userId: string; readonly at: number },
): Promise<AlarmRow | null> {
  const [row] = await tx
    .update(alarms)
    .set({ seenAt: by.at, seenBy: by.userId })
    .where(and(eq(alarms.id, id), isNull(alarms.seenAt)))
    .returning();
  return row ?? null;
}
