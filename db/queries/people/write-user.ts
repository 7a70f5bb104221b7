import { eq, sql } from "drizzle-orm";
import type { Appointment } from "@/core/people/role";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { appointments, users } from "@/db/schema";

export async function updateUser(
  tx: Db,
  id: string,
  change: Partial<typeof users.$inferInsert>,
): Promise<void> {
  await tx.update(users).set(change).where(eq(users.id, id));
}

/** The roles the person holds from now on, instead of those held so far. */
/** The roles a person holds now. For commands that have found the person through the actor. */
export function listAppointments(userId: string, tx: Db): Promise<readonly Appointment[]> {
  return tx
    .select({ role: appointments.role, sectionId: appointments.sectionId })
    .from(appointments)
    .where(eq(appointments.userId, userId));
}

export async function replaceAppointments(
  tx: Db,
  userId: string,
  held: readonly Appointment[],
): Promise<void> {
  await tx.delete(appointments).where(eq(appointments.userId, userId));
  if (held.length > 0)
    await tx.insert(appointments).values(held.map((a) => ({ id: newId(), userId, ...a })));
}

/** People in the database, of whatever house: none before the first run. */
export async function countUsers(db: Db): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)` }).from(users);
  return row?.count ?? 0;
}
