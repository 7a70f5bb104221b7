import type { BodyNode } from "@/core/blocks/body";
import { readChange } from "@/core/markup/desk-marks";
import { escapeText, tag, type Xml } from "./markup";
import type { WordWriter } from "./word-writer";
import type { Whole } from "./write-runs";

/** English Metric Units of a pixel at 96 dpi, and of the widest picture (15 cm). */
const emu = 9_525;
const widest = 5_400_000;

/** A picture in a paragraph of its own, and its words in one under it. One whose file cannot be had leaves its words. */
export function writePicture(node: BodyNode, whole: Whole, writer: WordWriter): Xml {
  const { pictureId, alt = "" } = node.attrs ?? {};
  const size = writer.story.pictures.get(String(pictureId));
  const drawn = size ? tag("w:r", {}, drawing(String(pictureId), String(alt), size, writer)) : "";
  const own = size ? tag("w:p", {}, mark(whole, null, writer), proposed(drawn, whole, writer)) : "";
  return own + caption(node, whole, writer);
}

function proposed(run: Xml, { added, removed }: Whole, writer: WordWriter): Xml {
  const gone = removed ? writer.revision("w:del", removed, run) : run;
  return added ? writer.revision("w:ins", added, gone) : gone;
}

function mark({ added, removed }: Whole, style: string | null, writer: WordWriter): Xml | null {
  const marks =
    (added ? writer.revision("w:ins", added) : "") +
    (removed ? writer.revision("w:del", removed) : "");
  const inner =
    (style ? tag("w:pStyle", { "w:val": style }) : "") + (marks && tag("w:rPr", {}, marks));
  return inner === "" ? null : tag("w:pPr", {}, inner);
}

/** Caption and credit; when somebody proposes others, the old ones go and the new ones come. */
function caption({ attrs = {} }: BodyNode, whole: Whole, writer: WordWriter): Xml {
  const change = readChange(attrs.changed);
  const now = saidIn(attrs);
  const was = change && change.type === "picture" ? saidIn(change.attrs) : now;
  const id = change?.id ?? "";
  const line = (before: string, after: string, style: string) =>
    before === after
      ? proposed(words(after, style, false), whole, writer)
      : (before && writer.revision("w:del", id, words(before, style, true))) +
        (after && writer.revision("w:ins", id, words(after, style, false)));
  const runs = line(was.caption, now.caption, "") + line(was.credit, now.credit, "MastheadCredit");
  return runs === "" ? "" : tag("w:p", {}, mark(whole, "Caption", writer), runs);
}

const saidIn = (attrs: Readonly<Record<string, unknown>>) => ({
  caption: String(attrs.caption ?? "").trim(),
  credit: String(attrs.credit ?? "").trim(),
});

function words(text: string, style: string, isRemoved: boolean): Xml {
  if (text === "") return "";
  const name = isRemoved ? "w:delText" : "w:t";
  const properties = style ? tag("w:rPr", {}, tag("w:rStyle", { "w:val": style })) : null;
  return tag("w:r", {}, properties, `<${name} xml:space="preserve">${escapeText(text)}</${name}>`);
}

function drawing(
  pictureId: string,
  alt: string,
  { width, height }: { readonly width: number; readonly height: number },
  writer: WordWriter,
): Xml {
  const { relation, number } = writer.picture(pictureId);
  const cx = Math.min(widest, width * emu);
  const size = { cx: Math.round(cx), cy: Math.round((cx * height) / width) };
  const about = { id: number, name: `masthead:${pictureId}` };
  const fill = tag("pic:blipFill", {}, tag("a:blip", { "r:embed": relation }), stretch);
  const shape = tag(
    "pic:spPr",
    {},
    tag("a:xfrm", {}, tag("a:off", { x: 0, y: 0 }), tag("a:ext", size)),
    tag("a:prstGeom", { prst: "rect" }, tag("a:avLst")),
  );
  const naming = tag("pic:nvPicPr", {}, tag("pic:cNvPr", about), tag("pic:cNvPicPr"));
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  const data = tag("a:graphicData", { uri }, tag("pic:pic", {}, naming, fill, shape));
  return tag(
    "w:drawing",
    {},
    tag(
      "wp:inline",
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      tag("wp:extent", size),
      tag("wp:docPr", { ...about, descr: alt === "" ? null : alt }),
      tag("a:graphic", {}, data),
    ),
  );
}

const stretch = tag("a:stretch", {}, tag("a:fillRect"));
