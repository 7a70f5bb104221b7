import { type Body, type BodyNode, bodySchemaVersion } from "@/core/blocks/body";
import { type SeedPhoto, type SeedPhotoKey, seedPhotos } from "./photos";
import { isRich, richNode } from "./rich-blocks";
import type { SeedBlock } from "./seed-story";

/** Ids under which the photographs were stored, by key. */
export type SeedPictureIds = Readonly<Record<SeedPhotoKey, string>>;

const text = (value: string): BodyNode => ({ type: "text", text: value });

/** `[[fn:…]]` marks become footnotes, which sit in the line; `[[ruby:…|…]]` words with their reading. */
function inline(value: string): readonly BodyNode[] {
  return value
    .split(/(\[\[(?:fn|ruby):.*?\]\])/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part.startsWith("[[fn:")) return { type: "footnote", attrs: { text: part.slice(5, -2) } };
      const [, words = "", reading] = /^\[\[ruby:(.*)\|(.*)\]\]$/.exec(part) ?? [];
      return reading
        ? { ...text(words), marks: [{ type: "ruby", attrs: { reading } }] }
        : text(part);
    });
}

const paragraph = (value: string): BodyNode => ({ type: "paragraph", content: inline(value) });

function verse(lines: readonly string[]): BodyNode {
  return {
    type: "verse",
    content: lines.flatMap((line, i) =>
      i === 0 ? [text(line)] : [{ type: "hardBreak" }, text(line)],
    ),
  };
}

function list(items: readonly string[], ordered: boolean): BodyNode {
  return {
    type: ordered ? "orderedList" : "bulletList",
    content: items.map((item) => ({ type: "listItem", content: [paragraph(item)] })),
  };
}

function picture(block: Extract<SeedBlock, { picture: string }>, ids: SeedPictureIds): BodyNode {
  const photo: SeedPhoto | undefined = seedPhotos.find(({ key }) => key === block.picture);
  if (!photo) throw new Error(`no photograph ${block.picture}`);
  return {
    type: "picture",
    attrs: {
      pictureId: ids[block.picture],
      alt: block.alt ?? photo.alt,
      caption: block.caption ?? photo.caption,
      credit: block.credit ?? photo.credit,
      width: photo.width,
      height: photo.height,
    },
  };
}

function node(block: SeedBlock, ids: SeedPictureIds): BodyNode {
  if (typeof block === "string") return paragraph(block);
  if ("h" in block) return { type: "heading", attrs: { level: 2 }, content: [text(block.h)] };
  if ("quote" in block) return { type: "blockquote", content: block.quote.map(paragraph) };
  if ("verse" in block) return verse(block.verse);
  if ("list" in block) return list(block.list, block.ordered === true);
  if (isRich(block)) return richNode(block, (key) => picture({ picture: key }, ids));
  return picture(block, ids);
}

/** A seed story's blocks as the document the editor writes. */
export function bodyFromSeed(blocks: readonly SeedBlock[], pictureIds: SeedPictureIds): Body {
  return {
    type: "doc",
    attrs: { schema: bodySchemaVersion },
    content: blocks.map((block) => node(block, pictureIds)),
  };
}
