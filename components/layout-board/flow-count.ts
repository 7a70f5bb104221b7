import type { StoryFit } from "@/core/layout/fit-story";

/** 超 and 缺 as the browser itself laid out the words; never both more than 0. */
export interface FlowCount {
  readonly over: number;
  readonly short: number;
}

/**
 * What the browser made of a story's last run of columns: characters past their end come on top of those copy-fit kept out,
 * lines left free are taken off them. Where it broke lines as copy-fit did, the answer is copy-fit's.
 *
 * @param flow as the press drew it: `column-count` columns of whole rows
 */
export function flowCount(flow: HTMLElement, fit: StoryFit, chars: number): FlowCount {
  const measure = measureOf(flow);
  const texts = textsOf(flow);
  const past = charactersPast(texts, measure);
  if (past > 0) return { over: fit.over + past, short: 0 };
  const last = texts.at(-1);
  const used = last ? lineOf(last, last.length - 1, measure) + 1 : 0;
  const free = Math.max(0, measure.columns * measure.rows - used);
  return fit.over > 0
    ? { over: Math.max(0, fit.over - Math.round(free * chars)), short: 0 }
    : { over: 0, short: Math.round(free * chars) };
}

interface Measure {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  /** From one column, or line, to the next, px of the screen. */
  readonly step: number;
  readonly line: number;
}

function measureOf(flow: HTMLElement): Measure {
  const style = getComputedStyle(flow);
  const box = flow.getBoundingClientRect();
  const scale = flow.offsetWidth > 0 ? box.width / flow.offsetWidth : 1;
  const columns = Number.parseInt(style.columnCount, 10) || 1;
  const gap = (Number.parseFloat(style.columnGap) || 0) * scale;
  const line = Number.parseFloat(style.lineHeight) * scale;
  const step = (box.width + gap) / columns;
  const rows = Math.round(box.height / line);
  return { left: box.left, top: box.top, columns, rows, step, line };
}

function textsOf(flow: HTMLElement): readonly Text[] {
  const walk = document.createTreeWalker(flow, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode()) {
    const text = walk.currentNode as Text;
    if (text.length > 0) texts.push(text);
  }
  return texts;
}

/** The line a character stands on, counted through the columns from 0. */
function lineOf(text: Text, at: number, { left, top, rows, step, line }: Measure): number {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  const box = range.getBoundingClientRect();
  const column = Math.floor((box.left + box.width / 2 - left) / step);
  const row = Math.floor((box.top + box.height / 2 - top) / line);
  return column * rows + Math.min(row, rows - 1);
}

/** Characters in columns that the box does not have. */
function charactersPast(texts: readonly Text[], measure: Measure): number {
  const end = measure.columns * measure.rows;
  let past = 0;
  for (const text of [...texts].reverse()) {
    if (lineOf(text, text.length - 1, measure) < end) return past;
    let [from, to] = [0, text.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (lineOf(text, middle, measure) < end) from = middle + 1;
      else to = middle;
    }
    past += [...text.data.slice(from)].length;
  }
  return past;
}
