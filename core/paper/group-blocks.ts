import type { TextBlock } from "./text-blocks";
import { overlapAcross } from "./text-line";
import { isTitle } from "./zone-text";

/** A headline with the text under it: what makes one zone. */
export interface BlockGroup {
  readonly titles: readonly TextBlock[];
  readonly texts: readonly TextBlock[];
}

/** Titles further apart than this many ems of the smaller are of two stories. */
const titleGap = 2.2;
/** Columns of one story begin at one height: within this many ems. */
const sameTop = 0.8;
/** From one column to the next, ems at most. */
const widestGutter = 4;

/**
 * The blocks of a page gathered under their headlines: kicker, headline and deck that stand together are one head; text
 * belongs to the head right above or beside it, and a column without a head of its own to the column at its left that
 * begins at the same height.
 */
export function groupBlocks(blocks: readonly TextBlock[], body: number): readonly BlockGroup[] {
  const heads = headsOf(blocks.filter((block) => isTitle(block, body)));
  const texts = blocks.filter((block) => !isTitle(block, body));
  const owner = new Map<TextBlock, number>();
  for (const text of [...texts].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const found = beside(text, texts, owner, blocks) ?? headOf(text, heads, texts, owner);
    if (found !== undefined) owner.set(text, found);
  }
  const alone = texts
    .filter((text) => !owner.has(text))
    .map((text) => ({ titles: [], texts: [text] }));
  const headed = heads.map((titles, at) => ({
    titles,
    texts: texts.filter((text) => owner.get(text) === at),
  }));
  return [...headed, ...alone];
}

function headsOf(titles: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const heads: TextBlock[][] = [];
  for (const title of [...titles].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const head = heads.find((one) => one.some((other) => stand(other, title)));
    if (head) head.push(title);
    else heads.push([title]);
  }
  return heads;
}

/** Whether two titles stand together: one under the other, or upright side by side. */
function stand(one: TextBlock, other: TextBlock): boolean {
  if (one.isUpright !== other.isUpright) return false;
  const em = Math.min(one.em, other.em);
  if (one.isUpright)
    return (
      Math.abs(one.top - other.top) < em * 3 &&
      Math.max(one.left - other.right, other.left - one.right) < em * 1.2
    );
  const white = Math.max(one.top - other.bottom, other.top - one.bottom);
  return white < em * titleGap && overlapAcross(one, other) > 0.5;
}

/** The column at the left that begins (or, beside a picture, ends) at the same height, with nothing but white between. */
function beside(
  text: TextBlock,
  texts: readonly TextBlock[],
  owner: ReadonlyMap<TextBlock, number>,
  all: readonly TextBlock[],
): number | undefined {
  const left = texts
    .filter(
      (other) =>
        owner.has(other) &&
        other.right <= text.left + text.em * 0.5 &&
        text.left - other.right < text.em * widestGutter &&
        Math.abs(topOf(other) - topOf(text)) < text.em * sameTop &&
        !all.some((title) => isBetween(title, text)),
    )
    .sort((a, b) => b.right - a.right)[0];
  return left && owner.get(left);
}

const topOf = ({ top }: TextBlock): number => top;

/** A larger line close above the text is its own head. */
const isBetween = (title: TextBlock, text: TextBlock): boolean =>
  title.em > text.em * 1.15 &&
  !title.isUpright &&
  title.bottom <= text.top + text.em * 0.5 &&
  text.top - title.bottom < text.em * 2 &&
  title.left >= text.left - text.em * 3 &&
  title.left < text.right;

/** The head whose text this is: the nearest above it, or an upright one at its left. */
function headOf(
  text: TextBlock,
  heads: readonly (readonly TextBlock[])[],
  texts: readonly TextBlock[],
  owner: ReadonlyMap<TextBlock, number>,
): number | undefined {
  const upright = heads.findIndex((head) =>
    head.some(
      (title) =>
        title.isUpright &&
        title.right <= text.left + text.em &&
        text.left - title.right < text.em * 3 &&
        Math.abs(title.top - text.top) < text.em * 3,
    ),
  );
  if (upright >= 0) return upright;
  const above = [
    ...heads.flatMap((head, at) => head.map((block) => ({ block, at }))),
    ...texts.flatMap((block) => {
      const at = owner.get(block);
      return at === undefined || block === text ? [] : [{ block, at }];
    }),
  ].filter(
    ({ block }) => block.bottom <= text.top + text.em * 0.5 && overlapAcross(block, text) > 0.2,
  );
  return above.sort((a, b) => b.block.bottom - a.block.bottom)[0]?.at;
}
