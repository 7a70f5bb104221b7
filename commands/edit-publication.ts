import { mayManage } from "@/core/people/may-manage";
import { checkPublication, type PublicationFields } from "@/core/publication/check-publication";
import { mergeSettings } from "@/core/publication/merge-settings";
import { demand, Refused, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { record } from "@/db/queries/log/record";
import { bumpSite } from "@/db/queries/public/bump-site";
import { findPublication } from "@/db/queries/publication/find-publication";
import { updatePublication } from "@/db/queries/publication/write-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";

export interface EditPublication extends PublicationFields {
  /** What the form was filled with, so that nobody's change is put back by another's. */
  readonly from?: PublicationFields | undefined;
}

/** Changes the publication's master data. Issues already signed off keep what they froze. */
export async function editPublication(
  ctx: Context,
  { from, ...fields }: EditPublication,
): Promise<void> {
  demand(mayManage(ctx.actor, "edit-publication", ctx.now));
  const problems = checkPublication(fields);
  if (problems.length > 0) throw new Refused(...problems);
  await transact(async (tx) => {
    const before = await findPublication(ctx.actor.publicationId, tx);
    if (!before) throw new Refused(refuse("publication-missing"));
    const { merged: change, clashes } = mergeSettings<PublicationFields>(
      from && trimmed(from),
      trimmed(fields),
      before as PublicationFields,
      (field) => field,
    );
    if (clashes.length > 0) throw new Refused(...clashes);
    const changed = (Object.keys(change) as (keyof PublicationFields)[]).filter(
      (field) => change[field] !== before[field],
    );
    if (changed.length === 0) return;
    await updatePublication(tx, before.id, change);
    await bumpSite(tx, before.id);
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "edit-publication",
      objectType: "publication",
      objectId: before.id,
      detail: Object.fromEntries(changed.map((field) => [field, change[field]])),
    });
  });
}

function trimmed(fields: PublicationFields): PublicationFields {
  return {
    ...fields,
    name: tidyLine(fields.name),
    nameEn: tidyLine(fields.nameEn),
    motto: tidyLine(fields.motto),
    cn: tidyLine(fields.cn),
    issn: tidyLine(fields.issn),
    governedBy: tidyLine(fields.governedBy),
    sponsoredBy: tidyLine(fields.sponsoredBy),
    publishedBy: tidyLine(fields.publishedBy),
    price: tidyLine(fields.price),
    printer: tidyLine(fields.printer),
    address: tidyLine(fields.address),
  };
}
