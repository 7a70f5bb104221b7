import { isGoodLayout } from "./layout-faults";
import type { LayoutProposal } from "./layout-wish";
import type { PageLayout } from "./page-layout";

/** Parts of the page on which proposals should differ; less is taken when there is nothing better. */
const differences = [0.5, 0.35, 0.2];
/** When nothing more is sought: a page that can be laid out in few ways is offered in those. */
const leastDifferences = [0.1, 0.05];

/**
 * The best first, and of the others (given best first) those that look different from all that were picked before:
 * layouts without a fault before any that has one.
 *
 * @param isLast nothing more is sought, and two that differ little are better than one
 */
export function pickDifferent(
  drafts: readonly { readonly proposal: LayoutProposal }[],
  count: number,
  isLast = false,
): readonly LayoutProposal[] {
  const all = drafts.map(({ proposal }) => proposal);
  const good = all.filter(({ faults }) => isGoodLayout(faults));
  const picked = [good[0] ?? all[0]].filter((first) => first !== undefined);
  const parts = isLast ? [...differences, ...leastDifferences] : differences;
  for (const from of [good, all])
    for (const least of parts)
      for (const proposal of from) {
        if (picked.length >= count) return picked;
        if (picked.every((other) => difference(other.layout, proposal.layout) >= least))
          picked.push(proposal);
      }
  return picked;
}

/** The part of the page, 0–1, on which two layouts show different stories. */
export function difference(one: PageLayout, other: PageLayout): number {
  const [mine, theirs] = [cells(one), cells(other)];
  return mine.filter((id, at) => id !== theirs[at]).length / mine.length;
}

function cells({ boxes, format }: PageLayout): readonly string[] {
  const found: string[] = Array(format.columns * format.rows).fill("");
  for (const box of boxes) {
    const id = box.kind === "story" || box.kind === "picture" ? (box.storyId ?? box.id) : box.id;
    for (let row = box.row; row < box.row + box.rows; row++)
      found.fill(
        id,
        row * format.columns + box.column,
        row * format.columns + box.column + box.span,
      );
  }
  return found;
}
