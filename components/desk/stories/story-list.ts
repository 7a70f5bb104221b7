import { type StoryFilter, type StoryView, storyFilterParams } from "@/core/story/story-filter";
import type { BulkActs } from "./bulk-acts";
import type { StoryRowLine } from "./story-row-line";

export interface StageName {
  readonly name: string;
  readonly nameEn: string;
}

export interface FilterChoices {
  readonly sections: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string;
  }[];
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  readonly issues: readonly {
    readonly id: string;
    readonly date: string;
    readonly edition: string;
  }[];
}

export interface StoryListProps {
  readonly filter: StoryFilter;
  readonly listing: { readonly lines: readonly StoryRowLine[]; readonly next: string | null };
  /** Stories the filter finds, at most 1,000; null for a search, which is not counted. */
  readonly found: number | null;
  readonly counts: { readonly mine: number; readonly review: number };
  readonly views: readonly StoryView[];
  readonly choices: FilterChoices;
  readonly stages: readonly StageName[];
  readonly timeZone: string;
  readonly locale: string;
  readonly now: number;
  readonly isFirstPage: boolean;
  readonly mayCreate: boolean;
  /** Where files brought in here are filed: the person's own section. */
  readonly section: string;
  readonly acts: BulkActs;
}

/** The list narrowed by this filter, from this cursor on. */
export const listAddress = (filter: StoryFilter, after?: string): string => {
  const params = storyFilterParams(filter);
  if (after) params.set("after", after);
  return `/desk/stories?${params}`;
};
