import { balanceJump } from "@/core/layout/balance-jump";
import type { StoryBox } from "@/core/layout/box";
import type { PageLayout } from "@/core/layout/page-layout";
import { placedCopy } from "@/core/layout/placed-copy";
import type { Db } from "@/db/client";
import { putLayout } from "@/db/queries/layout/write-layout";
import type { Context } from "./context";
import type { PageToLayOut } from "./page-to-lay-out";

/**
 * Brings the halves of the stories that begin on a page and go on on others to agree after a change of it. For commands
 * that change a layout. @returns the layout as it is to be kept; the other pages are kept already.
 */
export async function balanceJumps(
  tx: Db,
  ctx: Context,
  { issue, page }: Pick<PageToLayOut, "issue" | "page">,
  changed: PageLayout,
): Promise<PageLayout> {
  let layout = changed;
  const others = new Map<string, PageLayout>();
  for (const first of changed.boxes) {
    if (first.kind !== "story" || first.jumpTo === null) continue;
    const other = issue.pages.find(({ number }) => number === first.jumpTo);
    const there = other && (others.get(other.id) ?? other.layout);
    const second = there?.boxes.find(
      (box): box is StoryBox =>
        box.kind === "story" && box.storyId === first.storyId && box.jumpFrom === page.number,
    );
    const placed = page.placements.find(({ story }) => story.id === first.storyId);
    if (!other || !there || !second || !placed) continue;
    const balanced = balanceJump(placedCopy(placed).copy, first, layout.format, second);
    if (!balanced) continue;
    layout = withBox(layout, { ...first, cut: balanced.cut });
    others.set(other.id, withBox(there, { ...second, skipped: balanced.skipped }));
  }
  for (const [pageId, kept] of others)
    await putLayout(tx, { pageId, layout: kept, by: ctx.actor.userId, at: ctx.now });
  return layout;
}

const withBox = (layout: PageLayout, changed: StoryBox): PageLayout => ({
  ...layout,
  boxes: layout.boxes.map((box) => (box.id === changed.id ? changed : box)),
});
