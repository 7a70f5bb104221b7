import { mayManage } from "@/core/people/may-manage";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { revokeInvitation as revoke } from "@/db/queries/people/invitations";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Takes an invitation back: its link leads nowhere from now on. */
export async function revokeInvitation(
  ctx: Context,
  input: { readonly invitationId: string },
): Promise<void> {
  demand(mayManage(ctx.actor, "manage-people", ctx.now));
  await transact(async (tx) => {
    const row = await revoke(tx, ctx.actor.publicationId, input.invitationId, ctx.now);
    if (!row) throw new Refused(refuse("invitation-not-found"));
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "revoke-invitation",
      objectType: "person",
      objectId: row.id,
      detail: { name: row.name },
    });
  });
}
