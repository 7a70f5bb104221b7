import type { XmlElement } from "./xml";

/** Where a relation of a part leads: a part of the file, or an address outside. */
export interface Relation {
  readonly target: string;
  readonly isOutside: boolean;
}

export type Relations = Readonly<Record<string, Relation>>;

/** The parts of a .docx that are read, each as a tree; null for those the file does not have. */
export interface WordFile {
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
  readonly comments: XmlElement | null;
  /** Who answers whom, and what is resolved. */
  readonly commentsExtended: XmlElement | null;
  /** The document's properties of our own (docProps/custom.xml). */
  readonly custom: XmlElement | null;
  readonly relations: Relations;
}

/** What the reading of a file needs to know of the world. */
export interface WordReader {
  /** Makes ids for suggestions. */
  readonly newId: () => string;
  /** The zone the clock of a Word without zones is taken to show. */
  readonly timeZone: string;
  /** When nothing says when, UTC ms. */
  readonly now: number;
}
