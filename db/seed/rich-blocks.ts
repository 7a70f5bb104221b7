import type { BodyNode } from "@/core/blocks/body";
import type { SeedPhotoKey } from "./photos";
import type { SeedBlock, SeedRichBlock } from "./seed-story";

const text = (value: string): BodyNode => ({ type: "text", text: value });
const paragraph = (value: string): BodyNode => ({ type: "paragraph", content: [text(value)] });

function row(words: readonly string[], isHead: boolean): BodyNode {
  const cells = words.map((value, column) => ({
    type: isHead || column === 0 ? "tableHeader" : "tableCell",
    content: [paragraph(value)],
  }));
  return { type: "tableRow", content: cells };
}

export const isRich = (block: SeedBlock): block is SeedRichBlock =>
  typeof block === "object" &&
  ["gallery", "table", "pull", "ask", "tell", "embed"].some((name) => name in block);

/** A rich block as the editor writes it; `picture` makes a photograph's node. */
export function richNode(block: SeedRichBlock, picture: (key: SeedPhotoKey) => BodyNode): BodyNode {
  if ("gallery" in block)
    return {
      type: "gallery",
      attrs: { caption: block.caption },
      content: block.gallery.map(picture),
    };
  if ("table" in block)
    return {
      type: "table",
      attrs: { caption: block.caption },
      content: block.table.map((words, index) => row(words, index === 0)),
    };
  if ("pull" in block)
    return { type: "pullquote", attrs: { source: block.source }, content: [text(block.pull)] };
  if ("embed" in block) return { type: "embed", attrs: { url: block.embed, title: block.title } };
  return "ask" in block
    ? { type: "question", attrs: { speaker: block.by }, content: [text(block.ask)] }
    : { type: "answer", attrs: { speaker: block.by }, content: [text(block.tell)] };
}

/** Every line of words in it. */
export function richWords(block: SeedRichBlock): readonly string[] {
  if ("gallery" in block) return [block.caption];
  if ("table" in block) return [block.caption, ...block.table.flat()];
  if ("pull" in block) return [block.pull, block.source];
  if ("embed" in block) return [block.title];
  return "ask" in block ? [block.by, block.ask] : [block.by, block.tell];
}

/** The photographs a block shows. */
export function photosIn(block: SeedBlock): readonly string[] {
  if (typeof block === "string") return [];
  return "gallery" in block ? block.gallery : "picture" in block ? [block.picture] : [];
}
