import { mayManage } from "@/core/people/may-manage";
import { demand, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { bumpSite } from "@/db/queries/public/bump-site";
import { listSections } from "@/db/queries/publication/find-publication";
import { updateSection } from "@/db/queries/publication/write-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** Puts the sections in this order, which must name each of them once. */
export async function orderSections(
  ctx: Context,
  input: { readonly sectionIds: readonly string[] },
): Promise<void> {
  demand(mayManage(ctx.actor, "edit-publication", ctx.now));
  await transact(async (tx) => {
    const there = await listSections(ctx.actor.publicationId, tx);
    const named = new Set(input.sectionIds);
    if (
      named.size !== input.sectionIds.length ||
      named.size !== there.length ||
      !there.every((s) => named.has(s.id))
    )
      throw new Refused(refuse("section-order-incomplete"));
    for (const [position, id] of input.sectionIds.entries())
      await updateSection(tx, id, { position });
    await bumpSite(tx, ctx.actor.publicationId);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "order-sections",
      objectType: "publication",
      objectId: ctx.actor.publicationId,
      detail: {
        order: input.sectionIds.map((id) => there.find((s) => s.id === id)?.slug).join(" "),
      },
    });
  });
}
