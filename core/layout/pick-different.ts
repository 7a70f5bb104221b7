import { isGoodLayout } from "./layout-faults";
import type { LayoutProposal } from "./layout-wish";
import type { PageLayout } from "./page-layout";

/** Parts of the page on which proposals should differ; less is taken when there is nothing better. */
const differences = [0.5, 0.35, 0.2];
/** Of pages with faults, such as one that has too little copy, which can be laid out in few ways. */
const leastDifferences = [...differences, 0.1];

/**
 * The best first, and of the others (given best first) those that look different from all that were picked before:
 * layouts without a fault before any that has one.
 */
export function pickDifferent(
  drafts: readonly { readonly proposal: LayoutProposal }[],
  count: number,
): readonly LayoutProposal[] {
  const all = drafts.map(({ proposal }) => proposal);
  const good = all.filter(({ faults }) => isGoodLayout(faults));
  const picked = [good[0] ?? all[0]].filter((first) => first !== undefined);
  for (const [from, parts] of [
    [good, differences],
    [all, leastDifferences],
  ] as const)
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
