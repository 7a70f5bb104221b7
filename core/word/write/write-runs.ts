import type { BodyMark, BodyNode } from "@/core/blocks/body";
import { deletion, formatting, insertion, marksOfJson, note } from "@/core/markup/desk-marks";
import { escapeText, tag, type Xml } from "./markup";
import type { WordWriter } from "./word-writer";

/** The suggestions that concern a whole block, and so all its words. */
export interface Whole {
  readonly added: string | null;
  readonly removed: string | null;
}

export const notWhole: Whole = { added: null, removed: null };

/** The words of a paragraph. Neighbours that lead to one address are one link. */
export function writeRuns(
  nodes: readonly BodyNode[],
  whole: Whole,
  writer: WordWriter,
  style = "",
): Xml {
  const parts: { href: string | null; xml: Xml }[] = [];
  for (const piece of nodes.flatMap(sides)) {
    const href = attrOf(piece, "link", "href");
    const xml = writeNode(piece, whole, writer, style);
    const last = parts.at(-1);
    if (last && last.href === href) last.xml += xml;
    else parts.push({ href, xml });
  }
  return parts
    .map(({ href, xml }) =>
      href === null ? xml : tag("w:hyperlink", { "r:id": writer.link(href), "w:history": 1 }, xml),
    )
    .join("");
}

/** A writer for words that are none of the text: places of comments are places in the text. */
export const uncounted = (writer: WordWriter): WordWriter =>
  Object.create(writer, { cut: { value: (text: string) => [text] } });

const markOf = (node: BodyNode, name: string): BodyMark | undefined =>
  node.marks?.find(({ type }) => type === name);

function attrOf(node: BodyNode, name: string, attr: string): string | null {
  const value = markOf(node, name)?.attrs?.[attr];
  return typeof value === "string" ? value : null;
}

/**
 * Word tracks how words are set, but not where they lead or how they are read: words that were given another address are the old ones
 * taken out and the new ones put in.
 */
function sides(node: BodyNode): readonly BodyNode[] {
  const id = attrOf(node, formatting.name, "id");
  const before = marksOfJson(attrOf(node, formatting.name, "before"));
  const untold = (marks: readonly BodyMark[]) =>
    JSON.stringify(
      ["link", "ruby"].map((name) => marks.find(({ type }) => type === name)?.attrs ?? null),
    );
  if (id === null || before === null) return [node];
  if (untold(before) === untold(node.marks ?? [])) return [node];
  const rest = (node.marks ?? []).filter(({ type }) => type !== formatting.name);
  if (rest.some(({ type }) => type === insertion.name || type === deletion.name))
    return [{ ...node, marks: rest }];
  const proposal = (type: string): BodyMark => ({ type, attrs: { id } });
  return [
    { ...node, marks: [...before, proposal(deletion.name)] },
    { ...node, marks: [...rest, proposal(insertion.name)] },
  ];
}

function writeNode(node: BodyNode, whole: Whole, writer: WordWriter, style: string): Xml {
  const added = attrOf(node, insertion.name, "id") ?? whole.added;
  const removed = attrOf(node, deletion.name, "id") ?? whole.removed;
  const properties = writeProperties(node, writer, style);
  const run = (inner: Xml) => {
    const plain = tag("w:r", {}, properties, inner);
    const gone = removed ? writer.revision("w:del", removed, plain) : plain;
    return added ? writer.revision("w:ins", added, gone) : gone;
  };
  if (node.type === "hardBreak") return run(tag("w:br"));
  if (node.type === "footnote") {
    const id = writer.footnote(String(node.attrs?.text ?? ""));
    return run(tag("w:footnoteReference", { "w:id": id }));
  }
  const reading = attrOf(node, "ruby", "reading");
  return writer
    .cut(node.text ?? "")
    .map((part) => {
      if (typeof part !== "string") return part.markup;
      const text = words(part, removed !== null);
      return run(reading === null ? text : annotated(text, reading, properties));
    })
    .join("");
}

/** Words with how they are read above them. */
function annotated(text: Xml, reading: string, properties: Xml | null): Xml {
  const above = `<w:t xml:space="preserve">${escapeText(reading)}</w:t>`;
  const size = ["w:hps", "w:hpsRaise", "w:hpsBaseText"].map((name, at) =>
    tag(name, { "w:val": [12, 22, 24][at] }),
  );
  return tag(
    "w:ruby",
    {},
    tag(
      "w:rubyPr",
      {},
      tag("w:rubyAlign", { "w:val": "center" }),
      ...size,
      tag("w:lid", { "w:val": "zh-CN" }),
    ),
    tag("w:rt", {}, tag("w:r", {}, above)),
    tag("w:rubyBase", {}, tag("w:r", {}, properties, text)),
  );
}

/** Words as Word writes them: tabs are elements, and what goes has a name of its own. */
function words(text: string, isRemoved: boolean): Xml {
  return text
    .split(/(\t)/)
    .filter((part) => part !== "")
    .map((part) =>
      part === "\t"
        ? tag("w:tab")
        : `<w:${isRemoved ? "delText" : "t"} xml:space="preserve">${escapeText(part)}</w:${isRemoved ? "delText" : "t"}>`,
    )
    .join("");
}

function writeProperties(node: BodyNode, writer: WordWriter, style: string): Xml | null {
  const id = attrOf(node, formatting.name, "id");
  const before = id && marksOfJson(attrOf(node, formatting.name, "before"));
  const change = before
    ? writer.revision("w:rPrChange", id, tag("w:rPr", {}, manner(before, style)))
    : "";
  const raised = node.type === "footnote" ? tag("w:vertAlign", { "w:val": "superscript" }) : "";
  const inner = manner(node.marks ?? [], style, raised) + change;
  return inner === "" ? null : tag("w:rPr", {}, inner);
}

/** In the order Word's schema asks for. */
function manner(marks: readonly BodyMark[], style: string, raised: Xml = ""): Xml {
  const has = (name: string) => marks.some(({ type }) => type === name);
  const lang = marks.find(({ type }) => type === "lang")?.attrs?.lang;
  const own = characterStyle(has(note.name), lang !== undefined) || style;
  return [
    own && tag("w:rStyle", { "w:val": own }),
    has("bold") && tag("w:b"),
    has("italic") && tag("w:i"),
    has("link") && tag("w:color", { "w:val": "0563C1" }) + tag("w:u", { "w:val": "single" }),
    raised,
    lang !== undefined && tag("w:lang", { "w:val": String(lang) }),
  ]
    .filter(Boolean)
    .join("");
}

function characterStyle(isNote: boolean, isForeign: boolean): string {
  if (isNote) return isForeign ? "MastheadNoteForeign" : "MastheadNote";
  return isForeign ? "MastheadForeign" : "";
}
