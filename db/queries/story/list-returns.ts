import { and, desc, eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { decisions, stories, users } from "@/db/schema";

export interface Return {
  readonly storyId: string;
  readonly headline: string;
  readonly kicker: string;
  readonly reason: string;
  readonly by: string;
  readonly at: number;
}

/** The actor's own stories that came back from a review and have not been submitted since, the last first. */
export async function listReturns(actor: Actor, db: Db = reader()): Promise<readonly Return[]> {
  const rows = await db
    .select({
      storyId: stories.id,
      headline: stories.headline,
      kicker: stories.kicker,
      decision: decisions.decision,
      reason: decisions.opinion,
      by: users.name,
      at: decisions.at,
    })
    .from(stories)
    .innerJoin(decisions, eq(decisions.storyId, stories.id))
    .innerJoin(users, eq(users.id, decisions.userId))
    .where(
      and(
        eq(stories.authorId, actor.userId),
        eq(stories.publicationId, actor.publicationId),
        eq(stories.state, "draft"),
      ),
    )
    .orderBy(desc(decisions.at), desc(decisions.id))
    .limit(200);
  const newest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) if (!newest.has(row.storyId)) newest.set(row.storyId, row);
  return [...newest.values()]
    .filter((row) => row.decision === "return")
    .map(({ decision: _decision, ...row }) => row);
}
