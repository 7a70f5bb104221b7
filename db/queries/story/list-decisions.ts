import { asc, eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { decisions, storyVersions, users } from "@/db/schema";
import { findStory } from "./find-story";

/** Every decision on a story with its opinion, oldest first. Whoever may read the story sees them, its author too. */
export async function listDecisions(actor: Actor, storyId: string, db: Db = reader()) {
  if (!(await findStory(actor, storyId, db))) return [];
  return db
    .select({
      id: decisions.id,
      stage: decisions.stage,
      decision: decisions.decision,
      opinion: decisions.opinion,
      at: decisions.at,
      by: users.name,
      version: storyVersions.number,
      contentHash: storyVersions.contentHash,
    })
    .from(decisions)
    .innerJoin(users, eq(users.id, decisions.userId))
    .innerJoin(storyVersions, eq(storyVersions.id, decisions.versionId))
    .where(eq(decisions.storyId, storyId))
    .orderBy(asc(decisions.at), asc(decisions.id));
}

export type DecisionLine = Awaited<ReturnType<typeof listDecisions>>[number];
