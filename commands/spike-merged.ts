import type { Db } from "@/db/client";
import type { StoryFile } from "@/db/queries/story/find-story";
import { endLease } from "@/db/queries/story/lease";
import { freezeVersion, insertDecision, updateStory } from "@/db/queries/story/write-story";
import type { Context } from "./context";

/**
 * Spikes a story whose words went into another one, its last text frozen and the reason kept as a decision. For commands;
 * the right and the line of history are theirs.
 */
export async function spikeMerged(
  tx: Db,
  ctx: Context,
  { story }: StoryFile,
  reason: string,
): Promise<void> {
  const by = { userId: ctx.actor.userId, at: ctx.now };
  const version = await freezeVersion(tx, story, "decision", by);
  await updateStory(tx, story.id, { state: "spiked", stage: 0, passes: [] });
  await endLease(tx, story.id);
  await insertDecision(tx, {
    storyId: story.id,
    versionId: version.id,
    stage: story.stage,
    decision: "spike",
    opinion: reason,
    ...by,
  });
}
