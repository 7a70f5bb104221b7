import type { Body } from "@/core/blocks/body";
import type { Proposals } from "@/core/markup/proposals";

/** 体裁. Stored codes are keys; labels live in `messages/`. */
export const storyKinds = [
  "news",
  "report",
  "commentary",
  "photo",
  "letter",
  "notice",
  "verse",
] as const;
export type StoryKind = (typeof storyKinds)[number];

/** 署名 roles, in the order papers print them. */
export const creditRoles = [
  "reporter",
  "correspondent",
  "intern",
  "photographer",
  "translator",
  "author",
  "editor",
  "illustrator",
  "source",
] as const;
export type CreditRole = (typeof creditRoles)[number];

/** One name of a 署名. A name needs no account. */
export interface Credit {
  readonly role: CreditRole;
  readonly name: string;
}

export interface Series {
  readonly name: string;
  /** 之八 → 8; null for a series without numbers. */
  readonly ordinal: number | null;
}

/** Everything about a story that a version freezes and a reader may one day see (and the desk's note). */
export interface StoryContent {
  readonly kind: StoryKind;
  readonly language: string;
  readonly kicker: string;
  readonly headline: string;
  readonly deck: string;
  readonly series: Series | null;
  readonly column: string;
  readonly credits: readonly Credit[];
  readonly dateline: string;
  readonly salutation: string;
  readonly signature: string;
  /** As printed under a letter, e.g. 2023年1月19日. */
  readonly signDate: string;
  readonly keywords: readonly string[];
  readonly body: Body;
}

/** Fields the desk works with that no reader sees. */
export interface StoryDesk {
  readonly sectionId: string;
  /** 字数 asked for, or null. */
  readonly commissionedLength: number | null;
  /** UTC ms before which nothing may be public, or null. */
  readonly embargoUntil: number | null;
  readonly noteToDesk: string;
  readonly proposals: Proposals;
}

/** A story as it is worked on. Its body may hold the desk's markup (core/markup), which no version's content has. */
export type StoryDraft = StoryContent & StoryDesk;

/** States of the working copy; `review` carries a stage number beside it. 已上版 is "approved and placed". */
export const storyStates = [
  "draft",
  "review",
  "approved",
  "published",
  "held",
  "spiked",
  "withdrawn",
] as const;
export type StoryState = (typeof storyStates)[number];
