import type { Credit, Series, StoryKind } from "@/core/story/story";

/** Part of one source line. `line` and `column` are 1-based; columns count UTF-16 units. */
export interface Piece {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** What a source line was taken for. A `separator` is the only use whose text goes nowhere. */
export type LineUse =
  | "blank"
  | "separator"
  | "folio"
  | "staff"
  | "guide"
  | "banner"
  | "page-name"
  | "column"
  | "kicker"
  | "headline"
  | "deck"
  | "byline"
  | "salutation"
  | "paragraph"
  | "signature"
  | "sign-date"
  | "jump";

export interface SourceLine {
  readonly number: number;
  readonly text: string;
  readonly use: LineUse;
  /** Position in `items`, or null for lines of the page itself. */
  readonly item: number | null;
}

/** `note` is a remark under the text, such as （作者为…院长）. */
export type ParagraphKind = "text" | "heading" | "verse" | "caption" | "note";

export interface ImportedParagraph {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** Source lines it was printed on, in order. */
  readonly lines: readonly number[];
}

export interface ImportedItem {
  readonly kind: StoryKind;
  readonly language: "zh-CN" | "en";
  readonly column: string | null;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  readonly series: Series | null;
  readonly credits: readonly Credit[];
  readonly dateline: string | null;
  readonly salutation: string | null;
  readonly signature: string | null;
  readonly signDate: string | null;
  /** As printed, so the first one begins with the lead 本报讯（记者 …） if there is one. */
  readonly paragraphs: readonly ImportedParagraph[];
  /** The lead as it stands at the start of the first paragraph; see `bodyParagraphs`. */
  readonly lead: string | null;
  /** Byline and credit lines as printed. */
  readonly bylines: readonly string[];
  /** 上接第1版, 下转第3版, as printed. */
  readonly jumps: readonly string[];
  /** First and last source line. Lines between them may belong to the page. */
  readonly lines: readonly [number, number];
}

/** A paragraph the page broke at the foot of a column (or the end of a line) and the reader closed again. */
export interface Join {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly item: number;
  readonly reason: "column" | "wrap";
  /** Up to eight characters each side of the break. */
  readonly left: string;
  readonly right: string;
  readonly undone: boolean;
}

export interface PunctuationChange {
  readonly id: string;
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
  readonly undone: boolean;
}

export const flagCodes = [
  "mixed-text",
  "doubled-character",
  "place-name",
  "missing-text",
  "unreadable-character",
] as const;
export type FlagCode = (typeof flagCodes)[number];

/** Something a person must decide. The reader never repairs it. Sentence: `flag-<code>` in page-text.json. */
export interface Flag {
  readonly id: string;
  readonly code: FlagCode;
  readonly lines: readonly number[];
  readonly params: Readonly<Record<string, string | number>>;
  readonly places: readonly {
    readonly line: number;
    readonly column: number;
    readonly length: number;
  }[];
  readonly dismissed: boolean;
}

export interface GuideEntry {
  readonly text: string;
  readonly page: number | null;
  readonly line: number;
}

/** Someone named for the whole page: 责编 张三, 版式设计 李四. */
export interface PageStaff {
  readonly duty: string;
  readonly name: string;
}

export interface PageFacts {
  readonly publication: string | null;
  /** `YYYY-MM-DD`, null unless the year is printed. */
  readonly date: string | null;
  readonly number: number | null;
  readonly name: string | null;
  readonly banner: string | null;
  readonly staff: readonly PageStaff[];
  readonly guide: readonly GuideEntry[];
  /** What the text does not say and a person must be asked. */
  readonly ask: readonly ("publication" | "date" | "number")[];
}

export interface PageReading {
  readonly page: PageFacts;
  readonly items: readonly ImportedItem[];
  readonly joins: readonly Join[];
  readonly punctuation: readonly PunctuationChange[];
  readonly flags: readonly Flag[];
  readonly lines: readonly SourceLine[];
}

/** A place name that type gets wrong. */
export interface PlaceName {
  readonly name: string;
  readonly misprints: readonly Misprint[];
}

export interface Misprint {
  readonly printed: string;
  /** What must follow for it to be surely the misprint: 区 after 在平阴, because 平阴 is a county. */
  readonly before?: readonly string[];
  /** A sure one on the page makes the others on that page suspect too. */
  readonly spreads?: boolean;
}

export interface ReadPageOptions {
  /** Ids of joins to leave apart. */
  readonly keepApart?: readonly string[];
  /** Ids of punctuation changes to leave as printed. */
  readonly keepPunctuation?: readonly string[];
  /** Ids of flags a person looked at and set aside. */
  readonly dismissFlags?: readonly string[];
  /** Names to watch; the built-in list when left out. */
  readonly placeNames?: readonly PlaceName[];
  /** The dash before a 副题 only tells it from a headline (`asPageText`); the page printed none. */
  readonly hasAddedDash?: boolean;
}
