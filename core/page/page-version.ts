import type { BodyNode } from "@/core/blocks/body";
import { type CopyLine, copyLines } from "@/core/layout/printed-copy";
import { printedBlocks } from "@/core/story/printed-blocks";
import type { StoryContent } from "@/core/story/story";
import { type CharRange, cutBlock, rawRange } from "./cut-block";
import type { TextCut } from "./text-cut";

/** What a page gives a story for itself. */
export interface PagesOwn {
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  readonly cuts: readonly TextCut[];
}

/**
 * The story as its page prints it, for readers of the site: the page's titles, and the text without what is struck out.
 * A row of a table goes only where it is struck whole: half a row is no row.
 */
export function pageVersion(content: StoryContent, own: PagesOwn): StoryContent {
  const titled = {
    ...content,
    kicker: own.kicker ?? content.kicker,
    headline: own.headline ?? content.headline,
    deck: own.deck ?? content.deck,
  };
  if (own.cuts.length === 0) return titled;
  const blocks = printedBlocks(content);
  const lines = copyLines(content, blocks);
  const cut = blocks.flatMap((block) => withoutCuts(block, lines, own.cuts));
  return {
    ...titled,
    salutation: fieldWithout("salutation", content, lines, own.cuts),
    signature: fieldWithout("signature", content, lines, own.cuts),
    signDate: fieldWithout("signDate", content, lines, own.cuts),
    // It stands in the first paragraph now, cut like the rest of it.
    dateline: "",
    body: { ...content.body, content: cut.length > 0 ? cut : [{ type: "paragraph" }] },
  };
}

function withoutCuts(
  node: BodyNode,
  lines: readonly CopyLine[],
  cuts: readonly TextCut[],
): readonly BodyNode[] {
  const own = lines.flatMap(({ paragraph, source }, at) => {
    const struck = cuts.filter((cut) => cut.paragraph === at);
    return struck.length === 0 ? [] : [{ words: paragraph.words, source, struck }];
  });
  const isStruckRow = own.some(
    ({ words, source, struck }) =>
      "row" in source && source.row === node && struck.some(isWhole(words)),
  );
  if (isStruckRow) return [];
  const ranges = own.flatMap(({ source, struck }): CharRange[] =>
    "block" in source && source.block === node
      ? struck.map((cut) => rawRange(node, source.line, cut))
      : [],
  );
  if (ranges.length > 0) return cutBlock(node, ranges);
  if (!node.content || lines.some(({ source }) => "block" in source && source.block === node))
    return [node];
  const left = node.content.flatMap((child) => withoutCuts(child, lines, cuts));
  if (left.length === 0 && node.content.length > 0) return [];
  const content = beginningRight(node.type, left);
  const isAsLong = content.length === node.content.length;
  const isSame = isAsLong && content.every((child, at) => child === node.content?.[at]);
  return [isSame ? node : { ...node, content }];
}

/** An item of a list begins with a paragraph, were it an empty one. */
const beginningRight = (type: string, content: readonly BodyNode[]): readonly BodyNode[] =>
  type === "listItem" && content[0]?.type !== "paragraph"
    ? [{ type: "paragraph" }, ...content]
    : content;

const isWhole =
  (words: string) =>
  ({ from, to }: TextCut): boolean =>
    from === 0 && to === words.length;

function fieldWithout(
  field: "salutation" | "signature" | "signDate",
  content: StoryContent,
  lines: readonly CopyLine[],
  cuts: readonly TextCut[],
): string {
  const at = lines.findIndex(({ source }) => "field" in source && source.field === field);
  const words = lines[at]?.paragraph.words;
  const struck = cuts.filter((cut) => cut.paragraph === at);
  if (words === undefined || struck.length === 0) return content[field];
  return [...struck]
    .sort((a, b) => b.from - a.from)
    .reduce((left, { from, to }) => left.slice(0, from) + left.slice(to), words)
    .trim();
}
