import { part, tag, type Xml } from "./markup";

interface StyleShape {
  readonly id: string;
  readonly name: string;
  readonly is?: "paragraph" | "character";
  readonly paragraph?: Xml;
  readonly run?: Xml;
}

const size = (points: number): Xml =>
  tag("w:sz", { "w:val": points * 2 }) + tag("w:szCs", { "w:val": points * 2 });
const centred = tag("w:jc", { "w:val": "center" });
const right = tag("w:jc", { "w:val": "right" });
const bold = tag("w:b");
const outline = (level: number): Xml =>
  tag("w:keepNext") +
  tag("w:spacing", { "w:before": 240, "w:after": 120 }) +
  tag("w:outlineLvl", { "w:val": level });
const grey = tag("w:color", { "w:val": "595959" });
const indent = (left: number): Xml => tag("w:ind", { "w:left": left });
const rule = tag(
  "w:pBdr",
  {},
  tag("w:bottom", { "w:val": "single", "w:sz": 6, "w:space": 1, "w:color": "auto" }),
);

/** Word's own names where it has a style for it, so that its menus and other programs know them. */
const shapes: readonly StyleShape[] = [
  { id: "Title", name: "Title", paragraph: centred, run: bold + size(22) },
  { id: "Subtitle", name: "Subtitle", paragraph: centred, run: size(15) },
  { id: "MastheadKicker", name: "Masthead Kicker", paragraph: centred, run: size(14) },
  { id: "MastheadCredits", name: "Masthead Credits", paragraph: centred, run: grey },
  { id: "MastheadDateline", name: "Masthead Dateline", run: bold },
  { id: "MastheadSalutation", name: "Masthead Salutation" },
  { id: "MastheadSignature", name: "Masthead Signature", paragraph: right },
  { id: "MastheadSignDate", name: "Masthead Sign Date", paragraph: right },
  { id: "Heading1", name: "heading 1", paragraph: outline(0), run: bold + size(15) },
  { id: "Heading2", name: "heading 2", paragraph: outline(1), run: bold + size(12) },
  { id: "Quote", name: "Quote", paragraph: indent(420) },
  { id: "MastheadVerse", name: "Masthead Verse", paragraph: centred },
  { id: "ListParagraph", name: "List Paragraph" },
  { id: "Caption", name: "caption", paragraph: centred, run: grey + size(9) },
  {
    id: "MastheadTableCaption",
    name: "Masthead Table Caption",
    paragraph: tag("w:keepNext") + centred,
    run: bold,
  },
  { id: "MastheadCellHeading", name: "Masthead Cell Heading", run: bold },
  { id: "MastheadGalleryCaption", name: "Masthead Gallery Caption", paragraph: centred, run: grey },
  { id: "MastheadPullquote", name: "Masthead Pullquote", paragraph: indent(840), run: size(15) },
  { id: "MastheadQuestion", name: "Masthead Question", run: bold },
  { id: "MastheadAnswer", name: "Masthead Answer" },
  { id: "MastheadEmbed", name: "Masthead Embed" },
  { id: "MastheadSpeaker", name: "Masthead Speaker", is: "character", run: bold },
  { id: "MastheadSource", name: "Masthead Source", is: "character", run: grey },
  { id: "MastheadSeparator", name: "Masthead Separator", paragraph: rule },
  { id: "MastheadFiller", name: "Masthead Filler", run: size(2) },
  { id: "FootnoteText", name: "footnote text", run: size(9) },
  { id: "MastheadCredit", name: "Masthead Credit", is: "character", run: tag("w:i") },
  {
    id: "MastheadNote",
    name: "Masthead Note",
    is: "character",
    run: tag("w:shd", { "w:val": "clear", "w:fill": "FFF2CC" }),
  },
  {
    id: "MastheadNoteForeign",
    name: "Masthead Note Foreign",
    is: "character",
    run: tag("w:shd", { "w:val": "clear", "w:fill": "FFF2CC" }),
  },
  { id: "MastheadForeign", name: "Masthead Foreign", is: "character" },
];

export function writeStyles(language: string): Xml {
  const fonts = tag("w:rFonts", {
    "w:ascii": "Times New Roman",
    "w:hAnsi": "Times New Roman",
    "w:eastAsia": "SimSun",
  });
  const lang = tag("w:lang", {
    "w:val": "en-US",
    "w:eastAsia": /^zh/i.test(language) ? "zh-CN" : "en-US",
  });
  const defaults = tag(
    "w:docDefaults",
    {},
    tag("w:rPrDefault", {}, tag("w:rPr", {}, fonts + size(12) + lang)),
    tag(
      "w:pPrDefault",
      {},
      tag("w:pPr", {}, tag("w:spacing", { "w:line": 360, "w:lineRule": "auto" })),
    ),
  );
  const normal = tag(
    "w:style",
    { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
    tag("w:name", { "w:val": "Normal" }),
  );
  return part("w:styles", defaults, normal, grid, ...shapes.map(writeStyle));
}

function writeStyle({ id, name, is = "paragraph", paragraph, run }: StyleShape): Xml {
  const isOwn = id.startsWith("Masthead");
  const attrs = { "w:type": is, "w:customStyle": isOwn ? 1 : null, "w:styleId": id };
  return tag(
    "w:style",
    attrs,
    tag("w:name", { "w:val": name }),
    is === "paragraph" ? tag("w:basedOn", { "w:val": "Normal" }) : null,
    tag("w:qFormat"),
    paragraph ? tag("w:pPr", {}, paragraph) : null,
    run ? tag("w:rPr", {}, run) : null,
  );
}

const line = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" };
const grid = tag(
  "w:style",
  { "w:type": "table", "w:styleId": "TableGrid" },
  tag("w:name", { "w:val": "Table Grid" }),
  tag(
    "w:tblPr",
    {},
    tag(
      "w:tblBorders",
      {},
      ...["top", "left", "bottom", "right", "insideH", "insideV"].map((side) =>
        tag(`w:${side}`, line),
      ),
    ),
  ),
);
