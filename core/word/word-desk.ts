import { type Revision, Revisions } from "./revisions";
import type { WordFile, WordReader } from "./word-file";
import { WordNumbering } from "./word-numbering";
import type { WordNotice, WordPicture } from "./word-story";
import { WordStyles } from "./word-styles";
import { childrenOf, findBelow, type XmlElement } from "./xml";

/** A note's words without its tracked changes and with them, and the first of these. */
export interface NoteWords {
  readonly before: string;
  readonly after: string;
  readonly change: Revision | null;
}

/** All that the readers of one file share. */
export class Desk {
  readonly file: WordFile;
  readonly reader: WordReader;
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  readonly revisions: Revisions;
  readonly footnotes: ReadonlyMap<string, XmlElement>;
  readonly endnotes: ReadonlyMap<string, XmlElement>;
  /** Those that were read already. */
  readonly notes = new Map<XmlElement, NoteWords>();
  readonly notices = new Set<WordNotice>();
  /** Text boxes met in the paragraph that is being read. */
  readonly asides: XmlElement[] = [];
  /** Written by this program: what looks like an accident of Word's (an empty line) was meant. */
  readonly isOurs: boolean;
  /** A story has two levels of crossheads: the first is the highest that the document uses, all others the second. */
  firstLevel = 1;
  readonly #pictures = new Map<string, WordPicture>();

  constructor(file: WordFile, reader: WordReader, isOurs: boolean) {
    this.file = file;
    this.reader = reader;
    this.isOurs = isOurs;
    this.styles = new WordStyles(file.styles);
    this.numbering = new WordNumbering(file.numbering);
    this.revisions = new Revisions(reader);
    this.footnotes = notesOf(file.footnotes, "w:footnote");
    this.endnotes = notesOf(file.endnotes, "w:endnote");
  }

  /** The name a picture has in the body until it is one of the library's. */
  readonly pictureKey = (part: string, known: string | null): string => {
    const there = [...this.#pictures.values()].find(
      (one) => one.part === part && one.known === known,
    );
    const picture = there ?? { key: `word-${this.#pictures.size + 1}`, part, known };
    this.#pictures.set(picture.key, picture);
    return picture.key;
  };

  readonly pictures = (): readonly WordPicture[] => [...this.#pictures.values()];

  /** The first tracked change below an element; null when there is none. */
  readonly revisionIn = (element: XmlElement): Revision | null => {
    const found = findBelow(element, "w:ins") ?? findBelow(element, "w:del");
    return found && this.revisions.read(found);
  };
}

/** Notes by id. Word keeps its separators among them; they have a type. */
const notesOf = (part: XmlElement | null, name: string) =>
  new Map(
    childrenOf(part, name)
      .filter(({ attrs }) => (attrs["w:type"] ?? "normal") === "normal")
      .map((note) => [note.attrs["w:id"] ?? "", note]),
  );
