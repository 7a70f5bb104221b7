import { desc, eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import type { Act } from "@/db/queries/log/record";
import { history } from "@/db/schema";
import { findStory } from "./find-story";

/** Everything done to a story, newest first. */
export async function listStoryHistory(actor: Actor, storyId: string, db: Db = reader()) {
  if (!(await findStory(actor, storyId, db))) return [];
  const lines = await db
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
  return Promise.all(lines.map((line) => withKnownStory(actor, line, db)));
}

/** A line about two stories says of the other only what the reader may know: a story they may not read is not named. */
async function withKnownStory<L extends { readonly detail: Act["detail"] }>(
  actor: Actor,
  line: L,
  db: Db,
): Promise<L> {
  const { otherStory, other, ...detail } = line.detail ?? {};
  if (typeof otherStory !== "string") return line;
  return (await findStory(actor, otherStory, db)) ? line : { ...line, detail };
}

export type HistoryLine = Awaited<ReturnType<typeof listStoryHistory>>[number];
