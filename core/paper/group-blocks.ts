import type { TextBlock } from "./text-blocks";
import { overlapAcross } from "./text-line";
import { isTitle } from "./zone-text";

/** A headline with the text under it: what makes one zone. */
export interface BlockGroup {
  readonly titles: readonly TextBlock[];
  readonly texts: readonly TextBlock[];
}

/** Titles further apart than this many ems of the smaller are of two stories. */
const titleGap = 1.7;
/** Columns of one story begin at one height: within this many ems. */
const sameTop = 0.8;
/** From one column to the next, ems at most. */
const widestGutter = 4;

/**
 * The blocks of a page gathered under their headlines: kicker, headline and deck that stand together are one head; text
 * belongs to the head right above or beside it. A column without one belongs to the column beside it that begins at the same
 * height, or beside which it goes on under a picture; else to what stands above it.
 */
export function groupBlocks(blocks: readonly TextBlock[], body: number): readonly BlockGroup[] {
  const heads = headsOf(
    blocks.filter((block) => isTitle(block, body)),
    body,
  );
  const texts = blocks.filter((block) => !isTitle(block, body));
  const page: Page = { heads, texts, owner: new Map() };
  for (const text of [...texts].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const found = ownHead(text, page) ?? levelWith(text, page, "left") ?? goesOn(text, page);
    if (found !== undefined) page.owner.set(text, found);
  }
  for (const text of [...texts].sort((a, b) => b.left - a.left)) {
    const found = page.owner.get(text) ?? levelWith(text, page, "right");
    if (found !== undefined) page.owner.set(text, found);
  }
  const alone = texts
    .filter((text) => !page.owner.has(text))
    .map((text) => ({ titles: [], texts: [text] }));
  const headed = heads.map((titles, at) => ({
    titles,
    texts: texts.filter((text) => page.owner.get(text) === at),
  }));
  return [...headed, ...alone];
}

interface Page {
  readonly heads: readonly (readonly TextBlock[])[];
  readonly texts: readonly TextBlock[];
  /** Which head each text belongs to, as far as it is known. */
  readonly owner: Map<TextBlock, number>;
}

function headsOf(titles: readonly TextBlock[], body: number): readonly (readonly TextBlock[])[] {
  const heads: TextBlock[][] = [];
  for (const title of [...titles].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const head = heads.findLast((one) => one.some((other) => stand(other, title, body)));
    if (head) head.push(title);
    else heads.push([title]);
  }
  return heads.flatMap(parted);
}

/** Large, small and large again is two heads: they part where there is most white between the large ones. */
function parted(head: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const valley = head.findIndex(
    ({ em, isUpright }, at) =>
      !isUpright && isLarger(head.slice(0, at), em) && isLarger(head.slice(at + 1), em),
  );
  if (valley < 0) return [head];
  const first = head.findLastIndex(
    (title, at) => at < valley && isLarger([title], head[valley]?.em),
  );
  const second = head.findIndex((title, at) => at > valley && isLarger([title], head[valley]?.em));
  const white = (at: number) => (head[at]?.top ?? 0) - (head[at - 1]?.bottom ?? 0);
  const places = Array.from({ length: second - first }, (_, n) => first + 1 + n);
  const at = places.reduce((best, one) => (white(one) > white(best) ? one : best), second);
  return [head.slice(0, at), ...parted(head.slice(at))];
}

const isLarger = (titles: readonly TextBlock[], than = 0): boolean =>
  titles.some(({ em }) => em > than * 1.3);

/** Whether two titles stand together: one under the other, or upright side by side. */
function stand(one: TextBlock, other: TextBlock, body: number): boolean {
  if (one.isUpright !== other.isUpright) return false;
  const em = Math.min(one.em, other.em);
  if (one.isUpright)
    return (
      Math.abs(one.top - other.top) < em * 3 &&
      Math.max(one.left - other.right, other.left - one.right) < body * 2.5
    );
  const white = Math.max(one.top - other.bottom, other.top - one.bottom);
  return white < Math.min(em * titleGap, body * 4) && overlapAcross(one, other) > 0.5;
}

/** The head close above the text, or upright at its left and beginning with it. */
function ownHead(text: TextBlock, { heads }: Page): number | undefined {
  const found = heads.findIndex((head) =>
    head.some((title) => (title.isUpright ? leads(title, text) : isOver(title, text))),
  );
  return found < 0 ? undefined : found;
}

const leads = (title: TextBlock, text: TextBlock): boolean =>
  title.right <= text.left + text.em &&
  text.left - title.right < text.em * 3 &&
  Math.abs(title.top - text.top) < text.em * 3;

const isOver = (title: TextBlock, text: TextBlock): boolean =>
  title.bottom <= text.top + text.em * 0.5 &&
  text.top - title.bottom < text.em * 2 &&
  overlapAcross(title, text) > 0.2;

/** The nearest column at that side that is next to the text. */
function nextTo(
  text: TextBlock,
  { texts, owner }: Page,
  side: "left" | "right",
  isIt: (other: TextBlock) => boolean,
): number | undefined {
  const gap = (other: TextBlock) =>
    side === "left" ? text.left - other.right : other.left - text.right;
  const [nearest] = texts
    .filter(
      (other) =>
        owner.has(other) &&
        gap(other) > -text.em * 0.5 &&
        gap(other) < text.em * widestGutter &&
        isIt(other),
    )
    .sort((a, b) => gap(a) - gap(b));
  return nearest && owner.get(nearest);
}

const levelWith = (text: TextBlock, page: Page, side: "left" | "right"): number | undefined =>
  nextTo(text, page, side, ({ top }) => Math.abs(top - text.top) < text.em * sameTop);

/** What stands above the text, unless the story at its left began only below that. */
function goesOn(text: TextBlock, page: Page): number | undefined {
  const above = [
    ...page.heads.flatMap((head, at) => head.map((block) => ({ block, at }))),
    ...page.texts.flatMap((block) => {
      const at = page.owner.get(block);
      return at === undefined || block === text ? [] : [{ block, at }];
    }),
  ]
    .filter(
      ({ block }) => block.bottom <= text.top + text.em * 0.5 && overlapAcross(block, text) > 0.2,
    )
    .sort((a, b) => b.block.bottom - a.block.bottom)[0];
  const left = nextTo(
    text,
    page,
    "left",
    ({ top, bottom }) => top < text.top + text.em && bottom > text.top,
  );
  if (left === undefined || !above) return above?.at ?? left;
  return topOf(left, page) > above.block.bottom - text.em ? left : above.at;
}

const topOf = (at: number, { heads, owner }: Page): number =>
  Math.min(
    ...(heads[at] ?? []).map(({ top }) => top),
    ...[...owner].flatMap(([{ top }, one]) => (one === at ? [top] : [])),
  );
