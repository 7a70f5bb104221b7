import { factsProperty, writeFacts } from "../story-facts";
import { escapeText, tag, type Xml } from "./markup";
import type { StoryForWord } from "./story-for-word";

const office = "http://schemas.openxmlformats.org";
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types: Readonly<Record<string, string>> = {
  document: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
};

/** What kind of thing each part is. */
export function contentTypes(parts: readonly string[]): Xml {
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

/** A relation of a part, under the name the part calls it by. */
export interface Related {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

const between = `${office}/officeDocument/2006/relationships`;
export const packageRelations: readonly Related[] = [
  { id: "rId1", type: `${between}/officeDocument`, target: "word/document.xml" },
  { id: "rId2", type: `${between}/custom-properties`, target: "docProps/custom.xml" },
  {
    id: "rId3",
    type: `${office}/package/2006/relationships/metadata/core-properties`,
    target: "docProps/core.xml",
  },
];
export const partRelations: readonly Related[] = [
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

export function relations(related: readonly Related[]): Xml {
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

/** What no line of the story says. */
export function custom({ draft }: StoryForWord): Xml {
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

export function core({ draft, now }: StoryForWord): Xml {
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
