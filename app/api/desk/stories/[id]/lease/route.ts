import { deskRoute } from "@/app/desk-route";
import { readJson } from "@/app/read-body";
import type { Context } from "@/commands/context";
import { leaveStory } from "@/commands/leave-story";
import { takeStory } from "@/commands/take-story";
import { Refused, refuse } from "@/core/refusal";
import { isLive, type Lease } from "@/core/story/lease";
import { findWriter } from "@/db/queries/story/find-writer";

/** Who writes the story and which revision stands: `{ revision, holder: { name, since, isMe, tab } | null }`. */
export const GET = deskRoute<{ id: string }>(async (ctx, _request, { id }) => answer(ctx, id));

/** `{ tab, act }`: `take` when free (and sign of life), `over` also from another, `leave`. Answers like GET. */
export const POST = deskRoute<{ id: string }>(async (ctx, request, { id }) => {
  const { tab, act } = await readJson(request);
  if (typeof tab !== "string") throw new Refused(refuse("input-invalid"));
  if (act === "leave") await leaveStory(ctx, { storyId: id, tab });
  else if (act === "take" || act === "over")
    await takeStory(ctx, { storyId: id, tab, over: act === "over" });
  else throw new Refused(refuse("input-invalid"));
  return answer(ctx, id);
});

async function answer(ctx: Context, id: string): Promise<Response> {
  const writer = await findWriter(ctx.actor, id);
  if (!writer) throw new Refused(refuse("story-not-found"));
  return Response.json({ revision: writer.revision, holder: holderOf(ctx, writer.lease) });
}

function holderOf({ actor, now }: Context, lease: Lease | null) {
  if (!isLive(lease, now)) return null;
  const isMe = lease.userId === actor.userId;
  return { name: lease.name, since: lease.since, isMe, ...(isMe && { tab: lease.tab }) };
}
