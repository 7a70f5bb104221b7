import { canStory } from "@/core/people/can";
import { demand, Refused, refuse } from "@/core/refusal";
import { shareDays, shareEnds } from "@/core/share/share";
import { newId } from "@/db/new-id";
import { record } from "@/db/queries/log/record";
import { insertShare } from "@/db/queries/share/write-share";
import { findStory } from "@/db/queries/story/find-story";
import { freezeVersion } from "@/db/queries/story/write-story";
import { hashOfToken, newToken } from "@/db/secret";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface ShareStory {
  readonly storyId: string;
  /** Whether the link shows what is saved later too, or the words as they are now for good. */
  readonly follows: boolean;
  readonly days: number;
}

/** A link to a story that is not published. @returns its token, which is told once; only its hash is kept. */
export async function shareStory(
  ctx: Context,
  input: ShareStory,
): Promise<{ readonly token: string; readonly expiresAt: number }> {
  const days = shareDays.find((offered) => offered === input.days);
  if (!days) throw new Refused(refuse("share-days-unknown", undefined, "days"));
  const token = newToken();
  const expiresAt = shareEnds(ctx.now, days);
  return transact(async (tx) => {
    const file = await findStory(ctx.actor, input.storyId, tx);
    if (!file) throw new Refused(refuse("story-not-found"));
    demand(canStory(ctx.actor, "share-story", file.facts));
    const by = { userId: ctx.actor.userId, at: ctx.now };
    const version = input.follows ? null : await freezeVersion(tx, file.story, "manual", by);
    await insertShare(tx, {
      id: newId(),
      tokenHash: hashOfToken(token),
      storyId: input.storyId,
      versionId: version?.id ?? null,
      createdBy: ctx.actor.userId,
      createdAt: ctx.now,
      expiresAt,
    });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "share-story",
      objectType: "story",
      objectId: input.storyId,
      storyId: input.storyId,
      detail: { headline: file.story.headline, days, ...(version && { version: version.number }) },
    });
    return { token, expiresAt };
  });
}
