import { desc, eq, sql } from "drizzle-orm";
import { builtOnce } from "@/db/built-once";
import type { Db } from "@/db/client";
import { history } from "@/db/schema";

/** Whether the story's last line of history already says that this person is editing it. */
export async function hasEditedSinceLastAct(
  tx: Db,
  storyId: string,
  userId: string,
): Promise<boolean> {
  const [last] = await lastAct(tx).execute({ storyId });
  return last?.verb === "edit-story" && last.actorId === userId;
}

const lastAct = builtOnce((db) =>
  db
    .select({ verb: history.verb, actorId: history.actorId })
    .from(history)
    .where(eq(history.storyId, sql.placeholder("storyId")))
    .orderBy(desc(history.seq))
    .limit(1)
    .prepare(),
);
