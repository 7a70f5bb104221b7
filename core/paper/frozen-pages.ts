import { contentsLines } from "@/core/layout/contents-lines";
import { measureCopy } from "@/core/layout/measured-copy";
import type { CopyParagraph } from "@/core/layout/printed-copy";
import type { PressPage, PressPaper, PressStory } from "./press-page";

/** Pages with all that they print, as they are kept with a rendering: plain lists, so that they can be JSON. */
export interface FrozenPages {
  readonly paper: PressPaper;
  readonly pages: readonly FrozenPage[];
}

interface FrozenPage extends Omit<PressPage, "stories" | "pictures" | "elsewhere"> {
  readonly stories: readonly (readonly [string, FrozenStory])[];
  readonly pictures: Entries<PressPage["pictures"]>;
  readonly elsewhere: Entries<PressPage["elsewhere"]>;
}

type Entries<T> = T extends ReadonlyMap<infer K, infer V> ? readonly (readonly [K, V])[] : never;

interface FrozenStory {
  readonly language: string;
  readonly kicker: string;
  readonly headline: string;
  readonly deck: string;
  readonly paragraphs: readonly CopyParagraph[];
}

export const freezePages = (paper: PressPaper, pages: readonly PressPage[]): FrozenPages => ({
  paper,
  pages: pages.map((page) => ({
    ...page,
    // Whether a hand may move a box is not printed.
    layout: {
      ...page.layout,
      boxes: page.layout.boxes.map((box) => ({ ...box, isLocked: false })),
    },
    stories: [...page.stories].map(([id, story]) => [id, freezeStory(story)] as const),
    pictures: [...page.pictures],
    elsewhere: toldElsewhere(page),
  })),
});

/** The stories of other pages that this one tells of: what is not printed must not make it another print. */
function toldElsewhere({ layout, elsewhere }: PressPage): FrozenPage["elsewhere"] {
  const lines = layout.boxes.flatMap((box) =>
    box.kind === "contents" ? contentsLines(box, elsewhere) : [],
  );
  return [...elsewhere].filter(([, line]) => lines.includes(line));
}

/** The same pages, their words measured anew. */
export const thawPages = ({ pages }: FrozenPages): readonly PressPage[] =>
  pages.map((page) => ({
    ...page,
    stories: new Map(page.stories.map(([id, story]) => [id, thawStory(story)] as const)),
    pictures: new Map(page.pictures),
    elsewhere: new Map(page.elsewhere),
  }));

function freezeStory({ language, copy, paragraphs }: PressStory): FrozenStory {
  const { kicker, headline, deck } = copy;
  return { language, kicker, headline, deck, paragraphs };
}

function thawStory({ language, kicker, headline, deck, paragraphs }: FrozenStory): PressStory {
  const copy = { kicker, headline, deck, text: measureCopy(paragraphs) };
  return { language, copy, paragraphs };
}
