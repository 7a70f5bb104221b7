import type { AdSize } from "@/core/layout/ad-size";
import { checkRateCard } from "@/core/layout/check-rate-card";
import { mayManage } from "@/core/people/may-manage";
import { changedMeanwhile } from "@/core/publication/merge-settings";
import { demand, Refused, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { record } from "@/db/queries/log/record";
import { findPublication } from "@/db/queries/publication/find-publication";
import { updatePublication } from "@/db/queries/publication/write-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface EditRateCard {
  readonly sizes: readonly AdSize[];
  /** What the form was filled with, so that nobody's change is put back by another's. */
  readonly from?: readonly AdSize[] | undefined;
}

/**
 * The sizes in which advertisements are sold. A size may go, or change, though advertisements of it stand on pages: a
 * box keeps the place it has and what its client bought.
 */
export async function editRateCard(ctx: Context, input: EditRateCard): Promise<void> {
  demand(mayManage(ctx.actor, "edit-publication", ctx.now));
  const rateCard = input.sizes.map(tidied);
  await transact(async (tx) => {
    const publication = await findPublication(ctx.actor.publicationId, tx);
    if (!publication) throw new Refused(refuse("publication-missing"));
    const faults = checkRateCard(rateCard, publication.pageFormat);
    if (faults.length > 0) throw new Refused(...faults);
    const clashes = changedMeanwhile(input.from, rateCard, publication.rateCard, "rateCard");
    if (clashes.length > 0) throw new Refused(...clashes);
    await updatePublication(tx, publication.id, { rateCard });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "edit-rate-card",
      objectType: "publication",
      objectId: publication.id,
      detail: { sizes: rateCard.map(({ code }) => code).join(" ") },
    });
  });
}

const tidied = ({ code, name, span, rows, price }: AdSize): AdSize => ({
  code: tidyLine(code),
  name: tidyLine(name),
  span,
  rows,
  price: tidyLine(price),
});
