import type { BodyNode } from "@/core/blocks/body";
import { factsProperty, writeFacts } from "../story-facts";
import { escapeText, part, tag, type Xml } from "./markup";
import type { StoryForWord, WordPackage } from "./story-for-word";
import { WordWriter } from "./word-writer";
import { atTop, writeBlocks } from "./write-blocks";
import { writeComments } from "./write-comments";
import { writeAbove, writeBelow } from "./write-head";
import { writeNumbering } from "./write-numbering";
import { writeStyles } from "./write-styles";

/**
 * A story as the parts of a .docx: its lines in styles of their own, suggestions as tracked changes, conversations as
 * comments. `readWord` reads it back as it was. Pure: who asks puts the pictures beside and zips it.
 */
export function writeWord(story: StoryForWord): WordPackage {
  const blocks = story.draft.body.content ?? [];
  const text = blocks.map(textOf).join("");
  const writer = new WordWriter(story, text);
  const above = writeAbove(writer);
  const body = writeBlocks(blocks, atTop, writer);
  const below = writeBelow(writer);
  const rest = writer.cut("").map((spot) => (typeof spot === "string" ? "" : spot.markup));
  const document = part("w:document", tag("w:body", {}, above, body, ...rest, below, section));
  const { comments, extended } = writeComments(story, text);
  const own = {
    "word/document.xml": document,
    "word/styles.xml": writeStyles(story.draft.language),
    "word/numbering.xml": writeNumbering(writer.lists),
    "word/footnotes.xml": writeFootnotes(writer.footnotes),
    "word/comments.xml": comments,
    "word/commentsExtended.xml": extended,
    "word/settings.xml": part("w:settings", tag("w:trackRevisions")),
  };
  const parts = {
    "[Content_Types].xml": contentTypes(Object.keys(own)),
    "_rels/.rels": relations(packageRelations),
    "docProps/custom.xml": custom(story),
    "docProps/core.xml": core(story),
    "word/_rels/document.xml.rels": relations([
      ...partRelations,
      ...writer.relations.map(({ type, target, isOutside }, at) => ({
        id: `rIdM${at + 1}`,
        type,
        target,
        isOutside,
      })),
    ]),
    ...own,
  };
  const media = writer.media.map(({ pictureId, part: name }) => ({
    pictureId,
    part: `word/${name}`,
  }));
  return { parts, media };
}

const textOf = (node: BodyNode): string =>
  (node.text ?? "") + (node.content ?? []).map(textOf).join("");

const section = tag(
  "w:sectPr",
  {},
  tag("w:pgSz", { "w:w": 11_906, "w:h": 16_838 }),
  tag("w:pgMar", {
    "w:top": 1440,
    "w:right": 1440,
    "w:bottom": 1440,
    "w:left": 1440,
    "w:header": 720,
    "w:footer": 720,
    "w:gutter": 0,
  }),
);

function writeFootnotes(notes: readonly string[]): Xml {
  const own = ["separator", "continuationSeparator"].map((type, id) =>
    tag(
      "w:footnote",
      { "w:type": type, "w:id": id },
      tag("w:p", {}, tag("w:r", {}, tag(`w:${type}`))),
    ),
  );
  const style = tag("w:pPr", {}, tag("w:pStyle", { "w:val": "FootnoteText" }));
  const raised = tag("w:rPr", {}, tag("w:vertAlign", { "w:val": "superscript" }));
  const written = notes.map((note, at) => {
    const lines = note.split("\n").map((text, line) => {
      const words = `<w:t xml:space="preserve">${escapeText(text)}</w:t>`;
      const figure = line === 0 ? tag("w:r", {}, raised, tag("w:footnoteRef")) : "";
      return tag("w:p", {}, style, figure, tag("w:r", {}, words));
    });
    return tag("w:footnote", { "w:id": at + 2 }, ...lines);
  });
  return part("w:footnotes", ...own, ...written);
}

const office = "http://schemas.openxmlformats.org";
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types: Readonly<Record<string, string>> = {
  document: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
};

function contentTypes(parts: readonly string[]): Xml {
  const base = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const overrides = parts.map((name) => {
    const kind = name.replace(/^word\/|\.xml$/g, "");
    return tag("Override", {
      PartName: `/${name}`,
      ContentType: types[kind] ?? `${base}.${kind}+xml`,
    });
  });
  return (
    declared +
    tag(
      "Types",
      { xmlns: `${office}/package/2006/content-types` },
      tag("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      tag("Default", { Extension: "xml", ContentType: "application/xml" }),
      tag("Default", { Extension: "jpg", ContentType: "image/jpeg" }),
      ...overrides,
      tag("Override", {
        PartName: "/docProps/custom.xml",
        ContentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      }),
      tag("Override", {
        PartName: "/docProps/core.xml",
        ContentType: "application/vnd.openxmlformats-package.core-properties+xml",
      }),
    )
  );
}

interface Related {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

const between = `${office}/officeDocument/2006/relationships`;
const packageRelations: readonly Related[] = [
  { id: "rId1", type: `${between}/officeDocument`, target: "word/document.xml" },
  { id: "rId2", type: `${between}/custom-properties`, target: "docProps/custom.xml" },
  {
    id: "rId3",
    type: `${office}/package/2006/relationships/metadata/core-properties`,
    target: "docProps/core.xml",
  },
];
const partRelations: readonly Related[] = [
  ...["styles", "numbering", "footnotes", "comments", "settings"].map((name, at) => ({
    id: `rId${at + 1}`,
    type: `${between}/${name}`,
    target: `${name}.xml`,
  })),
  {
    id: "rId6",
    type: "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    target: "commentsExtended.xml",
  },
];

function relations(related: readonly Related[]): Xml {
  const written = related.map(({ id, type, target, isOutside }) =>
    tag("Relationship", {
      Id: id,
      Type: type,
      Target: target,
      TargetMode: isOutside ? "External" : null,
    }),
  );
  const xmlns = `${office}/package/2006/relationships`;
  return declared + tag("Relationships", { xmlns }, ...written);
}

function custom({ draft }: StoryForWord): Xml {
  const { kind, language, column, series, keywords, commissionedLength, credits } = draft;
  const facts = writeFacts({
    kind,
    language,
    column,
    series,
    keywords,
    commissionedLength,
    credits,
  });
  const attrs = {
    xmlns: `${office}/officeDocument/2006/custom-properties`,
    "xmlns:vt": `${office}/officeDocument/2006/docPropsVTypes`,
  };
  const property = { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: 2, name: factsProperty };
  const value = `<vt:lpwstr>${escapeText(facts)}</vt:lpwstr>`;
  return declared + tag("Properties", attrs, tag("property", property, value));
}

function core({ draft, now }: StoryForWord): Xml {
  const attrs = {
    "xmlns:cp": `${office}/package/2006/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  const date = new Date(now).toISOString().replace(/\.\d+/, "");
  return (
    declared +
    tag(
      "cp:coreProperties",
      attrs,
      `<dc:title>${escapeText(draft.headline)}</dc:title>`,
      `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    )
  );
}
