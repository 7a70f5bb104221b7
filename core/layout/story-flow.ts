import type { StoryBox } from "./box";
import { breakLines } from "./break-lines";
import { copyPart, type ParagraphPart } from "./copy-part";
import { fitStory, type StoryCopy } from "./fit-story";
import type { PageFormat } from "./page-format";
import type { CopyParagraph } from "./printed-copy";
import { type Part, storyParts } from "./story-parts";

/** Columns of one height side by side, and the words that run through them. */
export interface FlowPart {
  readonly columns: readonly [Part, ...Part[]];
  readonly paragraphs: readonly ParagraphPart[];
}

/**
 * Which words of a story stand in which of its columns. Columns of one height are one part, in which a browser breaks
 * the text by itself; where a picture makes some shorter, the parts meet at the line that copy-fit counted.
 */
export function storyFlow(
  copy: StoryCopy,
  paragraphs: readonly CopyParagraph[],
  box: StoryBox,
  format: PageFormat,
): readonly FlowPart[] {
  const runs = evenRuns(storyParts(box, format).columns.filter(({ rows }) => rows > 0));
  const from = Math.min(box.skipped, copy.text.characters);
  const to = from + fitStory(copy, box, format).printed;
  const { ends } = breakLines(copy.text, runs[0]?.[0].width ?? 0, from, to);
  let lines = box.jumpFrom === null ? 0 : -1;
  return runs.map((columns, at) => {
    const start = endOf(ends, lines, from);
    lines += columns.length * columns[0].rows;
    const end = at === runs.length - 1 ? to : endOf(ends, lines, from);
    return { columns, paragraphs: copyPart(paragraphs, start, end) };
  });
}

const endOf = (ends: readonly number[], lines: number, from: number): number =>
  lines <= 0 ? from : (ends[Math.min(lines, ends.length) - 1] ?? from);

function evenRuns(columns: readonly Part[]): readonly (readonly [Part, ...Part[]])[] {
  const runs: [Part, ...Part[]][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last[0].top === column.top && last[0].rows === column.rows) last.push(column);
    else runs.push([column]);
  }
  return runs;
}
