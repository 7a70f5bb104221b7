import type { StoryKind, StoryState } from "@/core/story/story";
import type { PickableStory } from "./bulk-acts";

/** What a line of the list shows of a story. */
export interface StoryRowLine {
  readonly id: string;
  readonly headline: string;
  readonly kicker: string;
  readonly kind: StoryKind;
  readonly state: StoryState;
  readonly stage: number;
  readonly revision: number;
  /** What the person may do with it from the list. */
  readonly may: PickableStory["may"];
  readonly isPublic: boolean;
  readonly openChecks: number;
  readonly openSuggestions: number;
  readonly openComments: number;
  readonly sectionName: string;
  readonly sectionNameEn: string;
  readonly authorName: string;
  readonly wordCount: number;
  readonly commissionedLength: number | null;
  readonly embargoUntil: number | null;
  readonly updatedAt: number;
  readonly updatedBy: string;
  readonly placement: { readonly date: string; readonly page: number } | null;
  readonly snippet?: readonly { readonly text: string; readonly hit: boolean }[];
}
