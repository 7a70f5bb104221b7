import { desc, eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { history } from "@/db/schema";
import { findStory } from "./find-story";

/** Everything done to a story, newest first. */
export async function listStoryHistory(actor: Actor, storyId: string, db: Db = reader()) {
  if (!(await findStory(actor, storyId, db))) return [];
  return db
    .select({
      seq: history.seq,
      at: history.at,
      by: history.actorName,
      verb: history.verb,
      detail: history.detail,
      hash: history.hash,
    })
    .from(history)
    .where(eq(history.storyId, storyId))
    .orderBy(desc(history.seq))
    .limit(500);
}

export type HistoryLine = Awaited<ReturnType<typeof listStoryHistory>>[number];
