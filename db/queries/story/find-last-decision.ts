import { desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { decisions, users } from "@/db/schema";

/** The newest decision on a story and who took it. */
export async function findLastDecision(db: Db, storyId: string) {
  const [row] = await db
    .select({
      decision: decisions.decision,
      stage: decisions.stage,
      opinion: decisions.opinion,
      userId: decisions.userId,
      at: decisions.at,
      by: users.name,
    })
    .from(decisions)
    .innerJoin(users, eq(users.id, decisions.userId))
    .where(eq(decisions.storyId, storyId))
    .orderBy(desc(decisions.at), desc(decisions.id))
    .limit(1);
  return row ?? null;
}
