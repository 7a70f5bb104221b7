import { checkFreeDays } from "@/core/issue/check-free-days";
import type { FreeDay } from "@/core/issue/free-day";
import { mayManage } from "@/core/people/may-manage";
import { changedMeanwhile } from "@/core/publication/merge-settings";
import { demand, Refused } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { record } from "@/db/queries/log/record";
import { findPublication } from "@/db/queries/publication/find-publication";
import { updatePublication } from "@/db/queries/publication/write-publication";
import { transact } from "@/db/transact";
import type { Context } from "./context";

/** 休刊: the days on which no issue appears. Issues already made stay. */
export async function editFreeDays(
  ctx: Context,
  input: {
    readonly freeDays: readonly FreeDay[];
    /** What the form was filled with, so that nobody's change is put back by another's. */
    readonly from?: readonly FreeDay[] | undefined;
  },
): Promise<void> {
  demand(mayManage(ctx.actor, "edit-publication", ctx.now));
  const problems = checkFreeDays(input.freeDays);
  if (problems.length > 0) throw new Refused(...problems);
  const freeDays = inOrder(input.freeDays);
  await transact(async (tx) => {
    const publication = await findPublication(ctx.actor.publicationId, tx);
    const clashes = changedMeanwhile(
      input.from && inOrder(input.from),
      freeDays,
      publication?.freeDays ?? [],
      "freeDays",
    );
    if (clashes.length > 0) throw new Refused(...clashes);
    await updatePublication(tx, ctx.actor.publicationId, { freeDays });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "edit-free-days",
      objectType: "publication",
      objectId: ctx.actor.publicationId,
      detail: { days: freeDays.length },
    });
  });
}

const inOrder = (days: readonly FreeDay[]): readonly FreeDay[] =>
  days
    .map(({ date, name }) => ({ date, name: tidyLine(name) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
