import { locate } from "@/core/markup/anchor";
import { writeWordTime } from "../word-time";
import { tag, type Xml } from "./markup";
import type { StoryForWord } from "./story-for-word";

/** A list of the text, as the numbering part describes it. */
export interface WrittenList {
  readonly isOrdered: boolean;
  readonly start: number;
  readonly level: number;
}

interface Spot {
  readonly at: number;
  readonly markup: Xml;
}

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What the writers of one file gather while they write its text. */
export class WordWriter {
  readonly story: StoryForWord;
  readonly footnotes: string[] = [];
  readonly lists: WrittenList[] = [];
  readonly media: { pictureId: string; part: string }[] = [];
  readonly relations: { type: string; target: string; isOutside: boolean }[] = [];
  readonly #tags = new Map<string, number>();
  #revisions = 0;
  #drawings = 0;
  /** Characters of the text written so far, and where comments begin and end in it. */
  #written = 0;
  #spots: Spot[];
  /** The comments that are about no words of the text: they stand at the headline. */
  readonly atHeadline: Xml;

  constructor(story: StoryForWord, text: string) {
    this.story = story;
    const { spots, loose } = placed(story, text);
    this.#spots = spots;
    this.atHeadline = loose;
  }

  /** An element that says who proposed what, and when. */
  readonly revision = (name: string, id: string, ...content: readonly (Xml | null)[]): Xml => {
    const { name: author, at } = this.story.authors.get(id) ?? { name: "", at: this.story.now };
    const known = this.#tags.get(id) ?? this.#tags.size + 1;
    this.#tags.set(id, known);
    const attrs = {
      "w:id": 10_000 + this.#revisions++,
      "w:author": author,
      ...writeWordTime(at, this.story.timeZone),
      "mh:s": known,
    };
    return tag(name, attrs, ...content);
  };

  readonly link = (href: string): string => this.#relate("hyperlink", href, true);

  readonly picture = (pictureId: string): { relation: string; number: number } => {
    const known = this.media.find((one) => one.pictureId === pictureId);
    const part = known?.part ?? `media/image${this.media.length + 1}.jpg`;
    if (!known) this.media.push({ pictureId, part });
    return { relation: this.#relate("image", part, false), number: ++this.#drawings };
  };

  readonly list = (list: WrittenList): number => this.lists.push(list);

  /** Id of a new note. The first two are Word's own. */
  readonly footnote = (text: string): number => this.footnotes.push(text) + 1;

  /**
   * A stretch of text cut where comments begin and end. @returns the parts in order: strings to be written as words,
   * and markup to stand between them.
   */
  readonly cut = (text: string): readonly (Spot | string)[] => {
    const parts: (Spot | string)[] = [];
    let from = 0;
    const end = this.#written + text.length;
    while (this.#spots[0] && this.#spots[0].at <= end) {
      const spot = this.#spots.shift();
      if (!spot) break;
      const at = Math.max(0, spot.at - this.#written);
      if (at > from) parts.push(text.slice(from, at));
      parts.push(spot);
      from = Math.max(from, at);
    }
    if (from < text.length) parts.push(text.slice(from));
    this.#written = end;
    return parts;
  };

  #relate(kind: string, target: string, isOutside: boolean): string {
    const type = `${relation}/${kind}`;
    const known = this.relations.findIndex((one) => one.type === type && one.target === target);
    const at = known < 0 ? this.relations.push({ type, target, isOutside }) - 1 : known;
    return `rIdM${at + 1}`;
  }
}

/** Where every comment begins and ends: those of one conversation at the same words. */
function placed({ threads }: StoryForWord, text: string): { spots: Spot[]; loose: Xml } {
  const spots: (Spot & { order: number })[] = [];
  let loose = "";
  let id = 0;
  for (const { anchor, comments } of threads) {
    const place = anchor && locate(text, anchor);
    for (const _ of comments) {
      const start = tag("w:commentRangeStart", { "w:id": id });
      const end =
        tag("w:commentRangeEnd", { "w:id": id }) +
        tag("w:r", {}, tag("w:commentReference", { "w:id": id }));
      if (place) {
        spots.push({ at: place.from, markup: start, order: 1 });
        spots.push({ at: place.to, markup: end, order: 0 });
      } else loose += start + end;
      id++;
    }
  }
  // A comment ends before the next begins at the same letter.
  spots.sort((a, b) => a.at - b.at || a.order - b.order);
  return { spots, loose };
}
