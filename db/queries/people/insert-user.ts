import type { Appointment } from "@/core/people/role";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { appointments, users } from "@/db/schema";

/** A person with the roles they hold from the start. */
export async function insertUser(
  tx: Db,
  row: typeof users.$inferInsert,
  held: readonly Appointment[],
): Promise<void> {
  await tx.insert(users).values(row);
  if (held.length > 0)
    await tx.insert(appointments).values(held.map((a) => ({ id: newId(), userId: row.id, ...a })));
}
