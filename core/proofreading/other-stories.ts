import type { Finding, ProofBlock } from "./finding";

/** Another story of the same issue. */
export interface OtherStory {
  readonly headline: string;
  /** Its words, one line a block. */
  readonly text: string;
}

export const otherStoryRule = "other-story";

/** So many characters in a row are no coincidence: a set phrase or a title is shorter. */
const run = 24;

/** Finds words of this story that stand in another one too: pasted, or left over from a page's text. */
export class OtherStories {
  private readonly home = new Map<string, OtherStory>();

  constructor(stories: readonly OtherStory[]) {
    for (const story of stories)
      for (const line of story.text.split("\n"))
        for (let at = 0; at + run <= line.length; at++)
          this.home.set(line.slice(at, at + run), story);
  }

  *find({ text }: ProofBlock, place: number): Generator<Finding> {
    for (let from = 0; from + run <= text.length; from++) {
      const story = this.home.get(text.slice(from, from + run));
      if (!story) continue;
      let to = from + run;
      while (to < text.length && this.home.get(text.slice(to - run + 1, to + 1)) === story) to++;
      yield {
        rule: otherStoryRule,
        block: place,
        from,
        to,
        words: text.slice(from, to),
        replacement: null,
        severity: "warning",
        params: { headline: story.headline },
      };
      from = to;
    }
  }
}
