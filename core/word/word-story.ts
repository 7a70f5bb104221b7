import type { Body } from "@/core/blocks/body";
import type { Anchor } from "@/core/markup/anchor";
import type { Proposals } from "@/core/markup/proposals";
import type { StoryContent } from "@/core/story/story";

/** Somebody who wrote in another program: a name without an account, and the time, UTC ms. */
export interface WordAuthor {
  readonly name: string;
  readonly at: number;
}

export interface WordSuggestion extends WordAuthor {
  readonly id: string;
}

export interface WordComment extends WordAuthor {
  readonly text: string;
}

export interface WordThread {
  readonly anchor: Anchor | null;
  readonly isResolved: boolean;
  /** The first began it, the others answer; at least one. */
  readonly comments: readonly WordComment[];
}

/** A picture of the file; its `pictureId` in the body is `key` until it is one of the library's. */
export interface WordPicture {
  readonly key: string;
  /** The part that holds it, as the file names it. */
  readonly part: string;
  /** The library's picture it says it is: one that this program wrote into the file. */
  readonly known: string | null;
}

/** What of a file has no place in a story, or was taken for want of better. Keys of `messages/<locale>/word.json`. */
export const wordNotices = [
  "picture-outside",
  "picture-refused",
  "hidden-text",
  "text-boxes",
  "headline-from-name",
  "plain-words",
] as const;
export type WordNotice = (typeof wordNotices)[number];

/** A story as another program's file tells it. Its body has the desk's markup in it. */
export interface WordStory {
  readonly content: Partial<Omit<StoryContent, "body">>;
  readonly body: Body;
  readonly proposals: Proposals;
  readonly commissionedLength: number | null;
  readonly suggestions: readonly WordSuggestion[];
  readonly threads: readonly WordThread[];
  readonly pictures: readonly WordPicture[];
  readonly notices: readonly WordNotice[];
}
