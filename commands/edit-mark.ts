import { type MarkWords, markFaults } from "@/core/paper/check-mark";
import { markWeight } from "@/core/paper/mark-weight";
import { Refused, refuse } from "@/core/refusal";
import { record } from "@/db/queries/log/record";
import { findRendering } from "@/db/queries/press/list-renderings";
import { updateMark } from "@/db/queries/proof/write-mark";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { demandOwnMark } from "./demand-own-mark";
import { checkPlace, tidyMark } from "./mark-proof";

export interface EditMark extends Omit<MarkWords, "storyId"> {
  readonly markId: string;
  readonly x: number;
  readonly y: number;
}

/** Says a correction otherwise, or moves its pin, until the reading it belongs to is handed in. */
export async function editMark(ctx: Context, input: EditMark): Promise<void> {
  checkPlace(input);
  await transact(async (tx) => {
    const { mark, file, pageNumber } = await demandOwnMark(ctx, tx, input.markId);
    const rendering = await findRendering(ctx.actor, mark.renderingId, tx);
    if (!rendering) throw new Refused(refuse("mark-not-found"));
    const { kind, x, y } = input;
    const words = tidyMark(input);
    const faults = markFaults({ kind, storyId: mark.storyId, ...words }, rendering.words ?? []);
    if (faults.length > 0) throw new Refused(...faults);
    const weight = markWeight({ kind, ...words });
    await updateMark(tx, mark.id, { kind, x, y, ...words, weight });
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "edit-mark",
      objectType: "page",
      objectId: mark.pageId,
      issueId: file.issue.id,
      detail: { page: pageNumber, kind, ...words, markId: mark.id },
    });
  });
}
