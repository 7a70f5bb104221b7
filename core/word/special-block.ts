import { blockNamed } from "@/core/blocks/blocks";
import { type Inline, plainOf } from "./inline";
import type { ParagraphPiece } from "./piece";
import type { Part } from "./word-styles";

interface SpecialBlock {
  readonly type: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly inlines: readonly Inline[];
}

/** A paragraph in a style of ours that is a block of its own; null for any other, and for a block the house does not know. */
export function specialBlock({ role, inlines }: ParagraphPiece): SpecialBlock | null {
  const { name } = role;
  if (blockNamed(name) === undefined) return null;
  if (name === "pullquote") {
    const source = partOf(inlines, "source").replace(/^——/, "");
    return block(name, { source: source.slice(0, 200) }, inlines);
  }
  if (name === "question" || name === "answer") {
    const speaker = partOf(inlines, "speaker").replace(/[：:]$/, "");
    return block(name, { speaker: speaker.slice(0, 40) }, inlines);
  }
  return name === "embed" ? embedOf(inlines) : null;
}

const partOf = (inlines: readonly Inline[], part: Part): string =>
  plainOf(
    inlines.filter(({ attrs }) => attrs?.part === part),
    "before",
  ).trim();

/** What is not said is not kept. */
function block(
  type: string,
  given: Readonly<Record<string, string>>,
  inlines: readonly Inline[],
): SpecialBlock {
  const attrs = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ""));
  return { type, attrs, inlines: inlines.filter((node) => node.attrs?.part === undefined) };
}

/** A card leads to one of the places the house knows; anything else is a line with a link. */
function embedOf(inlines: readonly Inline[]): SpecialBlock | null {
  const marks = inlines.flatMap((node) => node.marks ?? []);
  const url = marks.find(({ type }) => type === "link")?.attrs?.href;
  if (typeof url !== "string" || !blockNamed("embed")?.attrs.url?.accepts(url)) return null;
  const words = plainOf(inlines, "before").trim();
  return block("embed", { url, title: words === url ? "" : words.slice(0, 300) }, []);
}
