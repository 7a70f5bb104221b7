import type { Block, ContentRule } from "./block";
import { blockquote } from "./blockquote";
import { bulletList } from "./bullet-list";
import { embed } from "./embed";
import { footnote } from "./footnote";
import { gallery } from "./gallery";
import { hardBreak } from "./hard-break";
import { heading } from "./heading";
import { listItem } from "./list-item";
import { orderedList } from "./ordered-list";
import { paragraph } from "./paragraph";
import { picture } from "./picture";
import { pullquote } from "./pullquote";
import { answer, question } from "./question-answer";
import { separator } from "./separator";
import { table } from "./table";
import { tableCell, tableHeader } from "./table-cell";
import { tableRow } from "./table-row";
import { text } from "./text";
import { verse } from "./verse";

/** Every block a story may be made of. A new block is its own file and one line here. */
export const blocks: readonly Block[] = [
  paragraph,
  heading,
  blockquote,
  bulletList,
  orderedList,
  listItem,
  picture,
  footnote,
  verse,
  separator,
  table,
  tableRow,
  tableCell,
  tableHeader,
  gallery,
  pullquote,
  question,
  answer,
  embed,
  hardBreak,
  text,
];

/** What a whole body holds. */
export const bodyContent: ContentRule = { of: ["block", "top"], atLeast: 1 };

const byName = new Map(blocks.map((block) => [block.name, block]));

export function blockNamed(name: unknown): Block | undefined {
  return typeof name === "string" ? byName.get(name) : undefined;
}

/** Whether content of this rule may hold the block at this place (0 is the first). */
export function mayHold(rule: ContentRule | null, block: Block, index: number): boolean {
  if (!rule) return false;
  if (index === 0 && rule.first) return block.name === rule.first;
  return rule.of.includes(block.name) || rule.of.includes(block.group);
}
