import type { PublicIssuePage } from "@/core/issue/manifest";
import type { Credit, Series, StoryContent } from "@/core/story/story";

/** The paper as its reading site presents it. */
export interface Site {
  readonly publicationId: string;
  /** `newspaper` or `magazine`. */
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string;
  readonly motto: string;
  readonly language: string;
  readonly timeZone: string;
  readonly cn: string;
  readonly issn: string;
  readonly governedBy: string;
  readonly sponsoredBy: string;
  readonly publishedBy: string;
  readonly address: string;
  readonly sections: readonly SiteSection[];
}

export interface SiteSection {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly slug: string;
}

/** Where a story stands in a public issue. */
export interface PrintPlace {
  readonly issueId: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly edition: string;
  readonly pageNumber: number;
  readonly pageName: string;
  readonly position: number;
  readonly role: string;
}

/** A public story as lists show it. */
export interface Teaser {
  readonly storyId: string;
  readonly slug: string;
  readonly sectionId: string;
  readonly kind: string;
  readonly language: string;
  readonly kicker: string;
  /** Never empty: a photo story without one is called by its caption. */
  readonly headline: string;
  readonly deck: string;
  readonly column: string;
  readonly series: Series | null;
  readonly credits: readonly Credit[];
  readonly summary: string;
  readonly picture: TeaserPicture | null;
  readonly firstPublishedAt: number;
  readonly updatedAt: number;
  readonly place: PrintPlace | null;
}

export interface TeaserPicture {
  readonly id: string;
  readonly alt: string;
}

/** 更正: what readers were told, and when (UTC ms; null where it is not known). */
export interface Correction {
  readonly text: string;
  readonly at: number | null;
}

export interface SiteStory extends Teaser {
  readonly content: StoryContent;
  readonly wordCount: number;
  /** Newest first. */
  readonly corrections: readonly Correction[];
}

/** What is left of a withdrawn story or issue. */
export interface Withdrawal {
  readonly notice: string;
  readonly at: number | null;
  readonly language: string;
}

export interface SiteIssue {
  readonly issueId: string;
  readonly date: string;
  /** Empty for the day's regular issue. */
  readonly edition: string;
  readonly number: number;
  readonly runningNumber: number;
  readonly volume: string;
  readonly pages: readonly PublicIssuePage[];
  readonly publishedAt: number;
}

/** A picture as a public story shows it. Pixels. */
export interface SitePicture {
  readonly id: string;
  /** Which of the picture's files the story was published with. */
  readonly version: number;
  /** Number of the framing that its crops were made in; 0 or less while the middle is shown. */
  readonly framing: number;
  readonly hasAvif: boolean;
  readonly width: number;
  readonly height: number;
  /** Of the renditions, ascending. */
  readonly widths: readonly number[];
}

/** One public issue by the day it bears. */
export interface IssueDay {
  readonly date: string;
  readonly edition: string;
}
