import { cleanText } from "@/core/blocks/clean-text";
import type { WordReader } from "./word-file";
import type { WordSuggestion } from "./word-story";
import { readWordTime } from "./word-time";
import type { XmlElement } from "./xml";

/** One of Word's tracked changes, as it stands at an element. */
export interface Revision {
  readonly author: string;
  readonly at: number;
  /** Number of our own for the changes that are one suggestion; a file that Word has saved since has none. */
  readonly tag: string;
  readonly isFormat: boolean;
}

const longestName = 100;
/** Changes of one person that touch are one suggestion when they were made within this time, ms. */
const together = 600_000;

/**
 * The suggestions of a file. Word knows changes of runs only: a replaced word is a deletion and an insertion, a
 * paragraph taken out many. Those of one person that touch each other are told as one suggestion.
 */
export class Revisions {
  readonly #reader: WordReader;
  readonly #found = new Map<string, WordSuggestion>();
  readonly #tagged = new Map<string, string>();
  #open: readonly { readonly id: string; readonly revision: Revision }[] = [];

  constructor(reader: WordReader) {
    this.#reader = reader;
  }

  readonly read = ({ attrs }: XmlElement, isFormat = false): Revision => ({
    author: cleanText(attrs["w:author"] ?? "")
      .trim()
      .slice(0, longestName),
    at: readWordTime(attrs, this.#reader),
    tag: attrs["mh:s"] ?? "",
    isFormat,
  });

  /** The suggestions the next words of the text belong to, in the order given; none, and those before are closed. */
  readonly next = (revisions: readonly Revision[]): readonly string[] => {
    const open = revisions.map((revision) => ({ id: this.#idOf(revision), revision }));
    for (const { id, revision } of open) {
      if (!this.#found.has(id)) this.#found.set(id, { id, name: revision.author, at: revision.at });
    }
    this.#open = open;
    return open.map(({ id }) => id);
  };

  /** Goes on with the suggestion of a change, as if nothing had stood between. */
  readonly resume = (id: string, revision: Revision): void => {
    this.#open = [{ id, revision }];
  };

  readonly authorOf = (id: string): string | null => this.#found.get(id)?.name ?? null;

  readonly all = (): readonly WordSuggestion[] => [...this.#found.values()];

  #idOf(revision: Revision): string {
    if (revision.tag !== "") {
      const known = this.#tagged.get(revision.tag) ?? this.#reader.newId();
      this.#tagged.set(revision.tag, known);
      return known;
    }
    const touching = this.#open.find(({ revision: other }) => isOneWith(revision, other));
    return touching?.id ?? this.#reader.newId();
  }
}

const isOneWith = (one: Revision, other: Revision): boolean =>
  one.author === other.author &&
  one.isFormat === other.isFormat &&
  other.tag === "" &&
  Math.abs(one.at - other.at) <= together;
