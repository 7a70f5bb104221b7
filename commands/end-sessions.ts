import { mayManage } from "@/core/people/may-manage";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { findUser } from "@/db/queries/people/find-user";
import { revokeSessions } from "@/db/queries/people/write-session";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Signs a person out of every browser but the one that asks. @returns how many sessions ended. */
export async function endSessions(
  ctx: Context,
  input: { readonly userId: string },
): Promise<{ readonly ended: number }> {
  const own = input.userId === ctx.actor.userId;
  if (!own) demand(mayManage(ctx.actor, "manage-people", ctx.now));
  return transact(async (tx) => {
    const person = await findUser(ctx.actor.publicationId, input.userId, tx);
    if (!person) throw new Refused(refuse("person-not-found"));
    const ended = await revokeSessions(tx, person.id, ctx.now, ctx.actor.sessionId);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "end-sessions",
      objectType: "person",
      objectId: person.id,
      detail: { name: person.name, ended },
    });
    return { ended };
  });
}
