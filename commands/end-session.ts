import { Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { revokeSession } from "@/db/queries/people/write-session";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Signs the actor out of one browser of theirs. */
export async function endSession(
  ctx: Context,
  input: { readonly sessionId: string },
): Promise<void> {
  await transact(async (tx) => {
    const ended = await revokeSession(tx, input.sessionId, ctx.actor.userId, ctx.now);
    if (!ended) throw new Refused(refuse("session-not-found"));
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "end-session",
      objectType: "person",
      objectId: ctx.actor.userId,
      detail: { name: ctx.actor.name },
    });
  });
}
