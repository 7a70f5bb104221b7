import type { Box } from "@/core/layout/box";
import type { Db } from "@/db/client";
import type { IssueFile } from "@/db/queries/issue/find-issue";
import { listLayouts } from "@/db/queries/layout/list-layouts";
import { putLayout } from "@/db/queries/layout/write-layout";
import type { Context } from "./context";

/**
 * Pages have new numbers: what goes on on one of them (转第 N 版, 上接第 N 版) names it by its new one. What led to a page
 * that is gone is left as it is, for preflight to tell.
 *
 * @param file the issue as it was before
 * @param ids its pages in their new order
 */
export async function renumberJumps(
  tx: Db,
  ctx: Context,
  file: IssueFile,
  ids: readonly string[],
): Promise<void> {
  const numbers = new Map(
    file.pages.flatMap(({ id, number }) => {
      const at = ids.indexOf(id);
      return at < 0 ? [] : [[number, at + 1] as const];
    }),
  );
  for (const [pageId, { layout }] of await listLayouts(tx, file.issue.id)) {
    const boxes = layout.boxes.map((box) => renumbered(box, numbers));
    if (boxes.every((box, at) => box === layout.boxes[at])) continue;
    const by = { by: ctx.actor.userId, at: ctx.now };
    await putLayout(tx, { pageId, layout: { ...layout, boxes }, ...by });
  }
}

function renumbered(box: Box, numbers: ReadonlyMap<number, number>): Box {
  if (box.kind !== "story") return box;
  const now = (number: number | null) => (number === null ? null : (numbers.get(number) ?? number));
  const [jumpTo, jumpFrom] = [now(box.jumpTo), now(box.jumpFrom)];
  return jumpTo === box.jumpTo && jumpFrom === box.jumpFrom ? box : { ...box, jumpTo, jumpFrom };
}
