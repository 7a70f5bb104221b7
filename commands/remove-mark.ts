import { record } from "@/db/queries/log/record";
import { deleteMark } from "@/db/queries/proof/write-mark";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { demandOwnMark } from "./demand-own-mark";

export interface RemoveMark {
  readonly markId: string;
}

/** Takes a correction off the proof again, until the reading it belongs to is handed in. */
export async function removeMark(ctx: Context, { markId }: RemoveMark): Promise<void> {
  await transact(async (tx) => {
    const { mark, file, pageNumber } = await demandOwnMark(ctx, tx, markId);
    await deleteMark(tx, markId);
    const { kind, quote, replacement } = mark;
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "remove-mark",
      objectType: "page",
      objectId: mark.pageId,
      issueId: file.issue.id,
      detail: { page: pageNumber, kind, quote, replacement, markId },
    });
  });
}
