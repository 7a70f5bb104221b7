/** A document for tests, in the shape Word writes it. What a test does not name is what Word would put there. */
export interface DocxShape {
  /** What stands in the body. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  /** Relations of the document beside those of its parts: id, kind, target, and "External" for what lies outside. */
  readonly relations?: readonly (readonly [string, string, string, "External"?])[];
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  readonly contentType?: string;
}

const office = "http://schemas.openxmlformats.org";
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces = `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships" xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main" xmlns:pic="${office}/drawingml/2006/picture" xmlns:mc="${office}/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" mc:Ignorable="w14 w15"`;

const word = (root: string, inner: string) => `${xml}<w:${root} ${namespaces}>${inner}</w:${root}>`;
const kinds = ["styles", "numbering", "footnotes", "endnotes", "comments"] as const;

/** Its parts by name, to be zipped. */
export function docxParts(shape: DocxShape): Readonly<Record<string, Uint8Array | string>> {
  const main =
    shape.contentType ??
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const parts: Record<string, Uint8Array | string> = {
    "[Content_Types].xml": `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": word("document", `<w:body>${shape.body}<w:sectPr/></w:body>`),
  };
  const relations: (readonly [string, string, string, "External"?])[] = [
    ...(shape.relations ?? []),
  ];
  for (const kind of kinds) {
    const inner = kind === "styles" ? (shape.styles ?? styles) : shape[kind];
    if (inner === undefined) continue;
    parts[`word/${kind}.xml`] = word(kind, inner);
    relations.push([`part-${kind}`, kind, `${kind}.xml`]);
  }
  if (shape.commentsExtended !== undefined) {
    parts["word/commentsExtended.xml"] =
      `${xml}<w15:commentsEx ${namespaces}>${shape.commentsExtended}</w15:commentsEx>`;
    relations.push(["part-extended", "commentsExtended", "commentsExtended.xml"]);
  }
  const related = relations.map(
    ([id, kind, target, mode]) =>
      `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
  );
  parts["word/_rels/document.xml.rels"] =
    `${xml}<Relationships xmlns="${office}/package/2006/relationships">${related.join("")}</Relationships>`;
  return { ...parts, ...shape.files };
}

const style = (id: string, name: string, more = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

/** A Chinese Word's own: the ids are numbers, the names English. */
const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="宋体"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>',
  style("a", "Normal"),
  style("1", "heading 1", '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style("2", "heading 2", '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  style("a3", "Title", '<w:basedOn w:val="a"/>'),
  style("a4", "Subtitle", '<w:basedOn w:val="a"/>'),
  style("a5", "caption", '<w:basedOn w:val="a"/>'),
  style("a6", "List Paragraph", '<w:basedOn w:val="a"/>'),
  style("a7", "Quote", '<w:basedOn w:val="a"/>'),
  '<w:style w:type="character" w:styleId="a8"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="a9"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>',
].join("");

/** A run, broken off from its neighbours as Word breaks runs: a revision number, a language, a spelling mark. */
export const r = (text: string, properties = "") =>
  `<w:proofErr w:type="spellStart"/><w:r w:rsidR="00A77427" w:rsidRPr="009C2A1E"><w:rPr><w:rFonts w:hint="eastAsia"/>${properties}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r><w:proofErr w:type="spellEnd"/>`;

export const p = (content: string, properties = "") =>
  `<w:p w14:paraId="3F2A0001" w14:textId="77777777" w:rsidR="00A77427" w:rsidRDefault="00A77427">${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${content}</w:p>`;

export const styled = (id: string, content: string) => p(content, `<w:pStyle w:val="${id}"/>`);

let revisions = 0;
const by = (author: string, date: string) =>
  `w:id="${++revisions}" w:author="${author}" w:date="${date}"`;

export const ins = (text: string, author = "王编辑", date = "2026-11-20T09:30:00Z") =>
  `<w:ins ${by(author, date)}>${r(text)}</w:ins>`;

export const del = (text: string, author = "王编辑", date = "2026-11-20T09:30:00Z") =>
  `<w:del ${by(author, date)}><w:r w:rsidDel="00B11111"><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

/** The mark of a paragraph's end, put in or taken out. */
export const end = (kind: "ins" | "del", author = "王编辑", date = "2026-11-20T09:30:00Z") =>
  `<w:rPr><w:${kind} ${by(author, date)}/></w:rPr>`;

export const numbered = (text: string, list: number, level = 0) =>
  p(
    r(text),
    `<w:pStyle w:val="a6"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  );

/** Two lists: 1 with figures, 2 with bullets, nine levels each. */
export const lists = ["decimal", "bullet"]
  .map((format, at) => {
    const levels = Array.from(
      { length: 9 },
      (_, level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${level + 1}."/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${at}" w15:restartNumberingAfterBreak="0"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join("")}</w:abstractNum>`;
  })
  .concat([1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`))
  .join("");

/** A picture as Word puts it in, with what older programs read instead. */
export const picture = (relation: string, alt: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5274310" cy="3516206"/><wp:docPr id="1" name="图片 1" descr="${alt}"/><a:graphic><a:graphicData uri="${office}/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="图片 1"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata r:id="${relation}" o:title="旧"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** A link as a field, the way Word keeps some, broken over runs. */
export const fieldLink = (address: string, text: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "${address.slice(0, 9)}</w:instrText></w:r><w:r><w:instrText xml:space="preserve">${address.slice(9)}" \\o "提示" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(text, '<w:rStyle w:val="a9"/>')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
