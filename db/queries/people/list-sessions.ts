import { and, desc, eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { sessions } from "@/db/schema";
import { live } from "./list-people";

export interface SessionLine {
  readonly id: string;
  readonly device: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
}

/** The browsers the actor is signed in with, the last used first. */
export async function listSessions(
  actor: Actor,
  now: number,
  db: Db = reader(),
): Promise<readonly SessionLine[]> {
  return db
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, actor.userId), live(now)))
    .orderBy(desc(sessions.lastSeenAt));
}
