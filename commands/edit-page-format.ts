import { checkFormat } from "@/core/layout/check-format";
import type { PageFormat } from "@/core/layout/page-format";
import { mayManage } from "@/core/people/may-manage";
import { changedMeanwhile } from "@/core/publication/merge-settings";
import { demand, type Refusal, Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { findPublication } from "@/db/queries/publication/find-publication";
import { updatePublication } from "@/db/queries/publication/write-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface EditPageFormat {
  /** Null where pages are not laid out in this house. */
  readonly format: PageFormat | null;
  /** What the form was filled with, so that nobody's change is put back by another's. */
  readonly from?: PageFormat | null | undefined;
}

/** The paper and the grid of pages laid out from now on; those that have a layout keep the format it was made in. */
export async function editPageFormat(ctx: Context, input: EditPageFormat): Promise<void> {
  demand(mayManage(ctx.actor, "edit-publication", ctx.now));
  const format = input.format && demandFormat(input.format);
  await transact(async (tx) => {
    const publication = await findPublication(ctx.actor.publicationId, tx);
    if (!publication) throw new Refused(refuse("publication-missing"));
    const clashes = changedMeanwhile(input.from, format, publication.pageFormat, "format");
    if (clashes.length > 0) throw new Refused(...clashes);
    await updatePublication(tx, publication.id, { pageFormat: format });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "edit-page-format",
      objectType: "publication",
      objectId: publication.id,
      detail: format
        ? { format: format.name, size: `${format.widthMm}×${format.heightMm}` }
        : { format: "" },
    });
  });
}

/** @throws Refused at the field that is wrong: `format.columns`. */
function demandFormat(value: unknown): PageFormat {
  const checked = checkFormat(value);
  if (checked.ok) return checked.format;
  throw new Refused(atField(checked));
}

const atField = (refusal: Refusal): Refusal => {
  const attribute = refusal.params?.attribute;
  return attribute === undefined ? refusal : { ...refusal, field: `format.${attribute}` };
};
