import { eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import type { Db } from "@/db/client";
import { appointments, users } from "@/db/schema";

/** A person of the house as they stand now, to ask what they may know; nothing is done in their name. */
export async function findPerson(db: Db, userId: string): Promise<Actor | null> {
  const [user] = await db
    .select({ userId: users.id, name: users.name, publicationId: users.publicationId })
    .from(users)
    .where(eq(users.id, userId));
  if (!user) return null;
  const held = await db
    .select({ role: appointments.role, sectionId: appointments.sectionId })
    .from(appointments)
    .where(eq(appointments.userId, userId));
  return { ...user, appointments: held, sessionId: null, authenticatedAt: null };
}
