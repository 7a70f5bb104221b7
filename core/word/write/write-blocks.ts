import type { BodyNode } from "@/core/blocks/body";
import { readChange } from "@/core/markup/desk-marks";
import { tag, type Xml } from "./markup";
import type { WordWriter } from "./word-writer";
import { writePicture } from "./write-picture";
import { notWhole, uncounted, type Whole, writeRuns } from "./write-runs";
import { writeTable } from "./write-table";

/** The proposals for the break behind a paragraph. */
type End = Whole;

/** Where blocks stand. */
interface Where {
  readonly whole: Whole;
  /** The level of the list around them; -1 outside any. */
  readonly level: number;
  /** The style of plain paragraphs here. */
  readonly style: string | null;
}

export const atTop: Where = { whole: notWhole, level: -1, style: null };

/** A paragraph that only keeps apart what Word would join; it is not read again. */
export const filler = (): Xml =>
  tag("w:p", {}, tag("w:pPr", {}, tag("w:pStyle", { "w:val": "MastheadFiller" })));

export function writeBlocks(blocks: readonly BodyNode[], where: Where, writer: WordWriter): Xml {
  const ends = endsOf(blocks);
  return blocks
    .map((block, at) => {
      const xml = writeBlock(block, ends[at] ?? notWhole, where, writer);
      const isBefore = blocks[at + 1]?.type === "table" || at === blocks.length - 1;
      return block.type === "table" && isBefore ? xml + filler() : xml;
    })
    .join("");
}

/**
 * Word tracks the break before a block as the end of the one before it. The end of one that comes (or goes) as a whole
 * is told with it, so that what is said of the break after it moves to the one before.
 */
function endsOf(blocks: readonly BodyNode[]): readonly End[] {
  const ends = blocks.map((): { -readonly [side in keyof End]: End[side] } => ({
    added: null,
    removed: null,
  }));
  for (const [at, block] of blocks.entries()) {
    for (const [name, side] of breaks) {
      const id = idOf(block, name);
      const before = blocks.slice(0, at).findLastIndex((one) => idOf(one, side) === null);
      const end = ends[before] ?? ends[at - 1];
      if (id && end) end[side] = id;
    }
  }
  return ends;
}

const breaks = [
  ["split", "added"],
  ["merge", "removed"],
] as const;

const idOf = (node: BodyNode, name: string): string | null => {
  const value = node.attrs?.[name];
  return typeof value === "string" ? value : null;
};

/** What is proposed for the block itself counts before what is proposed for what holds it. */
const wholeOf = (node: BodyNode, { added, removed }: Whole): Whole => ({
  added: idOf(node, "added") ?? added,
  removed: idOf(node, "removed") ?? removed,
});

function writeBlock(node: BodyNode, end: End, where: Where, writer: WordWriter): Xml {
  const whole = wholeOf(node, where.whole);
  const inner = { ...where, whole };
  switch (node.type) {
    case "bulletList":
    case "orderedList":
      return writeList(node, inner, writer);
    case "blockquote":
      return wrapped(
        "quote",
        0,
        writeBlocks(node.content ?? [], { ...inner, style: "Quote" }, writer),
      );
    case "table":
      return writeTable(node, whole, writer, (cell, style) =>
        writeBlocks(cell, { whole: notWhole, level: -1, style }, writer),
      );
    case "picture":
      return writePicture(node, whole, writer);
    case "gallery":
      return writeGallery(node, inner, writer);
    case "embed":
      return writeEmbed(node, whole, end, writer);
    case "horizontalRule":
      return paragraph("MastheadSeparator", "", endMark(whole, end, writer), "");
    default:
      return writeText(node, whole, end, where.style, writer);
  }
}

function writeText(
  node: BodyNode,
  whole: Whole,
  end: End,
  plain: string | null,
  writer: WordWriter,
): Xml {
  const style = styleOf(node.type, node.attrs?.level) ?? plain;
  const mark = endMark(whole, end, writer);
  const change = changeOf(node, plain, writer);
  const [speaker, source] = [node.attrs?.speaker, node.attrs?.source].map((name) =>
    String(name ?? "").trim(),
  );
  const before = speaker ? apart("MastheadSpeaker", `${speaker}：`, whole, writer) : "";
  const words = writeRuns(node.content ?? [], whole, writer);
  const after = source ? apart("MastheadSource", `——${source}`, whole, writer) : "";
  return paragraph(style, "", mark + change, before + words + after);
}

/** Words that stand in the line and are none of the text. */
const apart = (style: string, text: string, whole: Whole, writer: WordWriter): Xml =>
  writeRuns([{ type: "text", text }], whole, uncounted(writer), style);

/** Pictures under one caption, wrapped as one. */
function writeGallery(node: BodyNode, where: Where, writer: WordWriter): Xml {
  const pictures = writeBlocks(node.content ?? [], where, writer);
  const caption = String(node.attrs?.caption ?? "").trim();
  const line = caption && apart("", caption, where.whole, writer);
  return wrapped(
    "gallery",
    0,
    pictures +
      paragraph("MastheadGalleryCaption", "", endMark(where.whole, notWhole, writer), line),
  );
}

/** A card as the link it is. */
function writeEmbed({ attrs = {} }: BodyNode, whole: Whole, end: End, writer: WordWriter): Xml {
  const href = String(attrs.url ?? "");
  const text = String(attrs.title ?? "").trim() || href;
  const words: BodyNode = { type: "text", text, marks: [{ type: "link", attrs: { href } }] };
  const runs = writeRuns([words], whole, uncounted(writer));
  return paragraph("MastheadEmbed", "", endMark(whole, end, writer), runs);
}

const styleOf = (type: string, level: unknown): string | null => {
  if (type === "heading") return level === 3 ? "Heading2" : "Heading1";
  return ownStyles[type] ?? null;
};

const ownStyles: Readonly<Record<string, string>> = {
  verse: "MastheadVerse",
  pullquote: "MastheadPullquote",
  question: "MastheadQuestion",
  answer: "MastheadAnswer",
};

function paragraph(style: string | null, list: Xml, rest: Xml, words: Xml): Xml {
  const properties = (style ? tag("w:pStyle", { "w:val": style }) : "") + list + rest;
  return tag("w:p", {}, properties === "" ? null : tag("w:pPr", {}, properties), words);
}

/** The paragraph's own mark, with what is proposed for it. */
function endMark(whole: Whole, end: End, writer: WordWriter): Xml {
  const [added, removed] = [end.added ?? whole.added, end.removed ?? whole.removed];
  const marks =
    (added ? writer.revision("w:ins", added) : "") +
    (removed ? writer.revision("w:del", removed) : "");
  return marks === "" ? "" : tag("w:rPr", {}, marks);
}

/** That a paragraph was of another kind. */
function changeOf(node: BodyNode, plain: string | null, writer: WordWriter): Xml {
  const change = readChange(node.attrs?.changed);
  if (!change) return "";
  const style = styleOf(change.type, change.attrs.level) ?? plain;
  const before = style ? tag("w:pStyle", { "w:val": style }) : "";
  return writer.revision("w:pPrChange", change.id, tag("w:pPr", {}, before));
}

/** A control around blocks: Word keeps it, and knows no other nesting. */
function wrapped(is: "quote" | "item" | "gallery", level: number, blocks: Xml): Xml {
  const properties = tag("w:sdtPr", {}, tag("w:tag", { "w:val": `masthead-${is}-${level}` }));
  return tag("w:sdt", {}, properties, tag("w:sdtContent", {}, blocks));
}

function writeList(list: BodyNode, where: Where, writer: WordWriter): Xml {
  const level = Math.min(where.level + 1, 8);
  const isOrdered = list.type === "orderedList";
  const start = Number(list.attrs?.start ?? 1);
  const number = writer.list({ isOrdered, start, level });
  const place = tag(
    "w:numPr",
    {},
    tag("w:ilvl", { "w:val": level }),
    tag("w:numId", { "w:val": number }),
  );
  const items = list.content ?? [];
  const ends = endsOf(items);
  return items
    .map((item, at) => writeItem(item, place, ends[at] ?? notWhole, { ...where, level }, writer))
    .join("");
}

/** The first paragraph has the figure; lists under it are a level deeper, all else is wrapped. */
function writeItem(item: BodyNode, place: Xml, end: End, where: Where, writer: WordWriter): Xml {
  const whole = wholeOf(item, where.whole);
  const [first, ...rest] = item.content ?? [];
  const inner = { ...where, whole, style: null };
  const own = first ? wholeOf(first, whole) : whole;
  const head = paragraph(
    where.style ?? "ListParagraph",
    place,
    endMark(own, rest.length === 0 ? end : notWhole, writer),
    writeRuns(first?.content ?? [], own, writer),
  );
  return (
    head +
    groups(rest)
      .map((group) => writeRest(group, inner, writer))
      .join("")
  );
}

function writeRest(group: readonly BodyNode[], where: Where, writer: WordWriter): Xml {
  const [list] = group;
  return list && isList(list) && where.level < 8
    ? writeBlock(list, notWhole, where, writer)
    : wrapped("item", where.level, writeBlocks(group, where, writer));
}

const isList = ({ type }: BodyNode): boolean => type === "bulletList" || type === "orderedList";

/** Each list by itself, the blocks between them together. */
function groups(blocks: readonly BodyNode[]): readonly (readonly BodyNode[])[] {
  const found: BodyNode[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    const isNew = !last || isList(block) || (last[0] && isList(last[0]));
    if (isNew) found.push([block]);
    else last.push(block);
  }
  return found;
}
