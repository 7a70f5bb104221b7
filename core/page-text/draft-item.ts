import type { Credit } from "@/core/story/story";
import type { LineUse, ParagraphKind, Piece } from "./page-reading";
import type { Lead } from "./read-lead";
import type { Unit } from "./unit";

export interface DraftParagraph {
  readonly kind: ParagraphKind;
  readonly pieces: Piece[];
  readonly units: Unit[];
  /** An ornament or another element stands before it: never join across. */
  readonly apart: boolean;
}

/** An item while the page is being read. */
export interface DraftItem {
  readonly column: Piece[];
  readonly kicker: Piece[];
  readonly headline: Piece[];
  readonly deck: Piece[];
  readonly bylines: Piece[];
  readonly credits: Credit[];
  lead: Lead | null;
  readonly salutation: Piece[];
  readonly paragraphs: DraftParagraph[];
  readonly signature: Piece[];
  readonly signDate: Piece[];
  readonly jumps: Piece[];
  /** Its byline stood above the text. */
  byline: boolean;
  /** A credit after the text made it a picture. */
  photo: boolean;
  /** Complete: more text without a title is another item. */
  closed: boolean;
  readonly uses: Map<number, LineUse>;
  chinese: boolean;
}

export function newDraft(chinese: boolean): DraftItem {
  return {
    column: [],
    kicker: [],
    headline: [],
    deck: [],
    bylines: [],
    credits: [],
    lead: null,
    salutation: [],
    paragraphs: [],
    signature: [],
    signDate: [],
    jumps: [],
    byline: false,
    photo: false,
    closed: false,
    uses: new Map(),
    chinese,
  };
}

export function pieceOf(unit: Unit, from = 0, to = unit.line.text.length): Piece {
  return {
    line: unit.line.number,
    column: unit.line.start + from + 1,
    text: unit.line.text.slice(from, to),
  };
}
