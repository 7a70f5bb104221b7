import type { CreditRole, StoryKind } from "@/core/story/story";
import type { CastKey, CastSectionKey } from "./cast";
import type { SeedIssueKey } from "./issues";
import type { SeedPhotoKey } from "./photos";

/**
 * One block of a seed story. A plain string is a paragraph; `[[fn:…]]` inside it is a footnote, `[[ruby:茛|gèn]]` a
 * word with its reading. Any text
 * may carry dates relative to the day of the paper it is written for, filled in by `datedStory`:
 * `[[date:-1]]` → 11月23日, `[[day:-1]]` → 23日, `[[full:0]]` → 2026年11月24日, `[[week:1]]` → 星期三,
 * `[[en:-1]]` → November 23.
 */
export type SeedBlock =
  | string
  | { readonly h: string }
  | { readonly quote: readonly string[] }
  | { readonly list: readonly string[]; readonly ordered?: boolean }
  | { readonly verse: readonly string[] }
  | {
      readonly picture: SeedPhotoKey;
      /** Default to the photograph's own. */
      readonly caption?: string;
      readonly credit?: string;
      readonly alt?: string;
    }
  | SeedRichBlock;

/** Blocks that are more than words and pictures. No date marks are filled in here. */
export type SeedRichBlock =
  | { readonly gallery: readonly SeedPhotoKey[]; readonly caption: string }
  /** The first row is the head, and the first cell of every other row names it. */
  | { readonly table: readonly (readonly string[])[]; readonly caption: string }
  | { readonly pull: string; readonly source: string }
  | { readonly ask: string; readonly by: string }
  | { readonly tell: string; readonly by: string }
  | { readonly embed: string; readonly title: string };

export type SeedStep =
  | { readonly do: "submit" }
  | { readonly do: "pass"; readonly by: CastKey; readonly opinion: string }
  | { readonly do: "sign"; readonly by: CastKey; readonly opinion: string }
  | { readonly do: "return"; readonly by: CastKey; readonly reason: string }
  | { readonly do: "hold"; readonly by: CastKey; readonly reason: string }
  | { readonly do: "spike"; readonly by: CastKey; readonly reason: string }
  | SeedEdit
  | { readonly do: "correct"; readonly by: CastKey; readonly notice: string }
  /** Web-first: shown to readers before any issue. */
  | { readonly do: "publish"; readonly by: CastKey }
  | { readonly do: "withdraw"; readonly by: CastKey; readonly notice: string };

/** One passage reworded, in the body or a headline: the story is written with the first words. */
export interface SeedEdit {
  readonly do: "edit";
  readonly by: CastKey;
  readonly from: string;
  readonly to: string;
}

/** How far the usual reviewers of the section bring a story. `published` waits for the issue's release. */
export type SeedEnd = "draft" | "review-1" | "review-2" | "review-3" | "approved" | "published";

/** Either the usual road with the opinions of its reviews, or every step by name. */
export type SeedPath =
  | {
      readonly to: SeedEnd;
      readonly opinions?: readonly string[];
      readonly afterwards?: readonly SeedStep[];
    }
  | { readonly steps: readonly SeedStep[] };

export interface SeedPlace {
  readonly issue: SeedIssueKey;
  readonly page: number;
  /** 1 is the first story of the page. */
  readonly order: number;
  readonly role?: "lead" | "second-lead" | "ear" | "normal";
  readonly kicker?: string;
  readonly headline?: string;
  readonly deck?: string;
}

export interface SeedStory {
  readonly key: string;
  readonly kind: StoryKind;
  /** zh-CN unless told. */
  readonly language?: "zh-CN" | "en";
  readonly section: CastSectionKey;
  readonly author: CastKey;
  readonly kicker?: string;
  readonly headline: string;
  readonly deck?: string;
  readonly series?: { readonly name: string; readonly ordinal: number };
  readonly column?: string;
  readonly credits: readonly (readonly [CreditRole, string])[];
  readonly dateline?: string;
  readonly salutation?: string;
  readonly signature?: string;
  readonly signDate?: string;
  readonly keywords: readonly string[];
  readonly commissionedLength?: number;
  readonly noteToDesk?: string;
  /** Nothing public before this wall-clock time, counted in days from today. */
  readonly embargo?: { readonly dayOffset: number; readonly time: string };
  /** When it was written, on the eve of its paper; in the afternoon unless told. */
  readonly filed?: string;
  readonly body: readonly SeedBlock[];
  readonly path: SeedPath;
  readonly place?: SeedPlace;
}
