import type { IssueState } from "@/core/issue/issue";
import type { StoryState } from "@/core/story/story";

/** What the palette offers for some words: of what a person may see, as little as a line of a list needs. */
export interface Found {
  readonly stories: readonly {
    readonly id: string;
    readonly headline: string;
    readonly state: StoryState;
    readonly sectionName: string;
    readonly sectionNameEn: string;
    readonly authorName: string;
  }[];
  readonly issues: readonly {
    readonly id: string;
    /** YYYY-MM-DD. */
    readonly date: string;
    readonly edition: string;
    readonly state: IssueState;
  }[];
  /** People whose stories the person may read. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Stories readers can read, by words of their headlines, the newest first. */
  readonly published: readonly {
    readonly headline: string;
    /** The day of its issue, YYYY-MM-DD; empty when it is in none. */
    readonly date: string;
    /** On the reading site: from its root, or whole. */
    readonly address: string;
  }[];
}
