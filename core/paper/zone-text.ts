import { isInPolygon } from "./in-polygon";
import { joinParagraphs } from "./join-paragraphs";
import { joinLines } from "./join-words";
import type { PagePoint } from "./page-zone";
import { inReadingOrder } from "./reading-order";
import type { ScannedRun } from "./scan";
import { bodySize, isTitleSize, type TextBlock, textBlocks } from "./text-blocks";
import { textLines } from "./text-lines";

/** The words in a zone of a page, put together by where they stand. */
export interface ZoneText {
  readonly kicker: string;
  readonly headline: string;
  readonly deck: string;
  readonly paragraphs: readonly string[];
}

/** @param aspect height of the page as a part of its width */
export function zoneText(
  runs: readonly ScannedRun[],
  polygon: readonly PagePoint[],
  aspect: number,
): ZoneText {
  const within = runs.filter((run) => isInPolygon(middleOf(run), polygon));
  const lines = textLines(within, aspect);
  const body = bodySize(lines.filter(({ isUpright }) => !isUpright));
  const blocks = textBlocks(lines);
  const titles = titleOrder(blocks.filter((block) => isTitle(block, body)));
  const text = inReadingOrder(blocks.filter((block) => !isTitle(block, body)));
  return { ...titlesOf(titles), paragraphs: joinParagraphs(text) };
}

/** The middle of a run; of a mark or two its beginning, for a mark at a line's end is set narrower than its type says. */
const middleOf = ({ words, left, top, width, height }: ScannedRun): PagePoint => [
  left + width * (words.length > 2 ? 0.5 : 0.2),
  top + height / 2,
];

export const isTitle = ({ em, isUpright }: TextBlock, body: number): boolean =>
  isTitleSize(em, body) || (isUpright && em > body * 0.98);

/** Across the page from above downwards; upright ones after them, from the right as Chinese reads. */
function titleOrder(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const upright = blocks.filter(({ isUpright }) => isUpright);
  const across = blocks.filter(({ isUpright }) => !isUpright);
  return [
    ...[...across].sort((a, b) => a.top - b.top || a.left - b.left),
    ...[...upright].sort((a, b) => b.right - a.right || a.top - b.top),
  ];
}

/** The largest is the headline, what stands before it the kicker, what follows it the deck. */
function titlesOf(titles: readonly TextBlock[]): Omit<ZoneText, "paragraphs"> {
  const largest = Math.max(0, ...titles.map(({ em }) => em));
  const first = titles.findIndex(({ em }) => em > largest * 0.93);
  const last = titles.findLastIndex(({ em }) => em > largest * 0.93);
  const said = (from: number, to?: number) =>
    titles
      .slice(from, to)
      .flatMap(({ lines }) => lines.map(({ words }) => words))
      .reduce((before, after) => (before === "" ? after : joinLines(before, after)), "");
  if (first < 0) return { kicker: "", headline: "", deck: "" };
  return { kicker: said(0, first), headline: said(first, last + 1), deck: said(last + 1) };
}

/** Whether a 副题 is without a mark, or has the one it was printed with. */
export const hasOwnDash = (deck: string): boolean => deck === "" || /^[—―－─-]/.test(deck);

/** As the importer of page texts reads it best: titles on lines of their own, every paragraph set in. */
export function asPageText({ kicker, headline, deck, paragraphs }: ZoneText): string {
  const titles = [kicker, headline, hasOwnDash(deck) ? deck : `——${deck}`];
  return [...titles.filter(Boolean), "", ...paragraphs.map((words) => `\u3000\u3000${words}`)]
    .join("\n")
    .trim();
}
