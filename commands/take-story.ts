import { mayEdit } from "@/core/process/may-edit";
import { demand, Refused, refuse } from "@/core/refusal";
import { isHeldByAnother, type Lease } from "@/core/story/lease";
import type { Db } from "@/db/client";
import { record } from "@/db/queries/log/record";
import { findStory, type StoryFile } from "@/db/queries/story/find-story";
import { findLease } from "@/db/queries/story/lease";
import { freezeVersion } from "@/db/queries/story/write-story";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { giveLease, holdLease } from "./hold-lease";

export interface TakeStory {
  readonly storyId: string;
  /** The window that asks, a word of its own. */
  readonly tab: string;
  /** Also from somebody who is writing: what they had saved is kept as a version first. */
  readonly over: boolean;
}

/**
 * Makes this window the one the story is written in. Somebody who is writing is only displaced when asked for by name (`over`):
 * their saved words become a version, and history says so. Taking what is free, and signs of life, leave no line.
 * @returns who is writing after it.
 */
export async function takeStory(ctx: Context, input: TakeStory): Promise<Lease | null> {
  if (!/^[\w-]{8,64}$/.test(input.tab)) throw new Refused(refuse("input-invalid"));
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(mayEdit(ctx.actor, file.facts));
    if (input.over) await takeOver(tx, ctx, input, file);
    else await holdLease(tx, ctx, input.storyId, input.tab);
    return findLease(tx, input.storyId);
  });
}

async function takeOver(tx: Db, ctx: Context, { tab, storyId }: TakeStory, { story }: StoryFile) {
  const lease = await findLease(tx, storyId);
  await giveLease(tx, ctx, storyId, tab, lease);
  if (!isHeldByAnother(lease, ctx.actor.userId, ctx.now)) return;
  const by = { userId: lease.userId, at: ctx.now };
  const version = await freezeVersion(tx, story, "takeover", by);
  await record(tx, {
    actor: ctx.actor,
    at: ctx.now,
    verb: "take-over-story",
    objectType: "story",
    objectId: storyId,
    storyId,
    detail: { from: lease.name, version: version.number },
  });
}
