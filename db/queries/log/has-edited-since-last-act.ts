import { desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { history } from "@/db/schema";

/** Whether the story's last line of history already says that this person is editing it. */
export async function hasEditedSinceLastAct(
  tx: Db,
  storyId: string,
  userId: string,
): Promise<boolean> {
  const [last] = await tx
    .select({ verb: history.verb, actorId: history.actorId })
    .from(history)
    .where(eq(history.storyId, storyId))
    .orderBy(desc(history.seq))
    .limit(1);
  return last?.verb === "edit-story" && last.actorId === userId;
}
