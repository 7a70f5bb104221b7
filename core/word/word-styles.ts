import { childOf, childrenOf, elementsOf, settingOf, switchOf, type XmlElement } from "./xml";

/** The lines around a text that have a style of their own. */
export const lineRoles = [
  "kicker",
  "headline",
  "deck",
  "credits",
  "dateline",
  "salutation",
  "signature",
  "signDate",
] as const;
export type LineRole = (typeof lineRoles)[number];

/** What a paragraph is by its style. `level` is Word's for headings (1 on), the list's for what goes on in a list (0 on). */
export interface Role {
  readonly name:
    | LineRole
    | "text"
    | "heading"
    | "quote"
    | "verse"
    | "caption"
    | "tableCaption"
    | "galleryCaption"
    | "pullquote"
    | "question"
    | "answer"
    | "embed"
    | "cellHeading"
    | "separator"
    | "filler";
  readonly level: number;
}

export const plainRole: Role = { name: "text", level: 0 };

/** How a character style sets words. */
export interface Manner {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly isNote: boolean;
  readonly isForeign: boolean;
  /** Words that are none of the text: who took a picture, who speaks, who is quoted. */
  readonly part: Part | null;
}

export const parts = ["credit", "speaker", "source"] as const;
export type Part = (typeof parts)[number];

const plainManner: Manner = {
  bold: false,
  italic: false,
  isNote: false,
  isForeign: false,
  part: null,
};

interface Style {
  readonly name: string;
  readonly basedOn: string;
  readonly element: XmlElement;
}

/** Names of styles in Word, WPS and LibreOffice, in small letters and without spaces. */
const names: Readonly<Record<string, Role["name"]>> = {
  title: "headline",
  标题: "headline",
  主题: "headline",
  主标题: "headline",
  subtitle: "deck",
  副标题: "deck",
  副题: "deck",
  引题: "kicker",
  肩题: "kicker",
  mastheadkicker: "kicker",
  署名: "credits",
  mastheadcredits: "credits",
  电头: "dateline",
  mastheaddateline: "dateline",
  mastheadsalutation: "salutation",
  mastheadsignature: "signature",
  mastheadsigndate: "signDate",
  quote: "quote",
  intensequote: "quote",
  quotations: "quote",
  引用: "quote",
  mastheadverse: "verse",
  caption: "caption",
  题注: "caption",
  图片说明: "caption",
  图说: "caption",
  mastheadtablecaption: "tableCaption",
  mastheadgallerycaption: "galleryCaption",
  mastheadpullquote: "pullquote",
  mastheadquestion: "question",
  mastheadanswer: "answer",
  mastheadembed: "embed",
  mastheadcellheading: "cellHeading",
  mastheadseparator: "separator",
  mastheadfiller: "filler",
};

/** What the styles of a file mean. */
export class WordStyles {
  readonly #styles: ReadonlyMap<string, Style>;

  constructor(part: XmlElement | null) {
    this.#styles = new Map(
      childrenOf(part, "w:style").map((element) => [
        element.attrs["w:styleId"] ?? "",
        {
          name: (settingOf(element, "w:name") ?? "").toLowerCase().replace(/[\s_-]/g, ""),
          basedOn: settingOf(element, "w:basedOn") ?? "",
          element,
        },
      ]),
    );
  }

  /** By the style's name, or that of the one it is based on; an outline level makes a heading. */
  readonly roleOf = (paragraph: XmlElement | null): Role => {
    const own = outlineOf(paragraph);
    for (const { name, element } of this.#chain(settingOf(paragraph, "w:pStyle"))) {
      const known = Object.hasOwn(names, name) ? names[name] : undefined;
      if (known) return { name: known, level: 0 };
      const heading = /^(?:heading|标题)([1-9])$/.exec(name);
      const level = heading ? Number(heading[1]) : outlineOf(childOf(element, "w:pPr"));
      if (level > 0) return { name: "heading", level };
    }
    return own > 0 ? { name: "heading", level: own } : plainRole;
  };

  /** The numbering a paragraph has by itself or by its style. */
  readonly numberingOf = (paragraph: XmlElement | null): XmlElement | null => {
    const own = childOf(paragraph, "w:numPr");
    if (own) return own;
    for (const { element } of this.#chain(settingOf(paragraph, "w:pStyle"))) {
      const found = childOf(childOf(element, "w:pPr"), "w:numPr");
      if (found) return found;
    }
    return null;
  };

  readonly mannerOf = (run: XmlElement | null): Manner => {
    const chain = this.#chain(settingOf(run, "w:rStyle"));
    const has = (...wanted: readonly string[]) => chain.some(({ name }) => wanted.includes(name));
    const says = (name: string) =>
      chain
        .map(({ element }) => switchOf(childOf(element, "w:rPr"), name))
        .find((on) => on !== null);
    if (chain.length === 0) return plainManner;
    return {
      bold: says("w:b") ?? has("strong"),
      italic: says("w:i") ?? has("emphasis"),
      isNote: has("mastheadnote", "mastheadnoteforeign"),
      isForeign: has("mastheadforeign", "mastheadnoteforeign"),
      part: parts.find((part) => has(`masthead${part}`)) ?? null,
    };
  };

  /** A style and those it is based on, nearest first. A file may say that a style is based on itself. */
  #chain(id: string | undefined): readonly Style[] {
    const chain: Style[] = [];
    for (let style = this.#styles.get(id ?? ""); style && chain.length < 10; ) {
      chain.push(style);
      style = this.#styles.get(style.basedOn);
    }
    return chain;
  }
}

/** 1 for the first level; 0 for running text. */
function outlineOf(properties: XmlElement | null): number {
  const level = Number(settingOf(properties, "w:outlineLvl") ?? 9);
  return level >= 0 && level < 9 ? level + 1 : 0;
}

/** Whether a paragraph is only a line across the column: how Word keeps `---`. */
export function isRule(properties: XmlElement | null): boolean {
  const borders = elementsOf(childOf(properties, "w:pBdr")).filter(
    ({ attrs }) => !["nil", "none"].includes(attrs["w:val"] ?? "none"),
  );
  return borders.length === 1;
}
