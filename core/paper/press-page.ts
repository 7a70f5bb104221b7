import type { Elsewhere } from "@/core/layout/contents-lines";
import type { PageLayout } from "@/core/layout/page-layout";
import type { PlacedCopy } from "@/core/layout/placed-copy";

/** What every page prints of the paper and its issue. */
export interface PressPaper {
  readonly name: string;
  readonly nameEn: string;
  readonly motto: string;
  readonly language: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly edition: string;
  readonly number: number;
  readonly runningNumber: number;
  readonly cn: string;
  readonly issn: string;
  readonly price: string;
  readonly governedBy: string;
  readonly sponsoredBy: string;
  readonly publishedBy: string;
  /** Pages of the issue. */
  readonly pages: number;
}

/** A story with the words this page prints of it. */
export interface PressStory extends PlacedCopy {
  readonly language: string;
}

export interface PressPicture {
  /** Address of the file the press may fetch. */
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** Thousandths from the upper left. */
  readonly focalX: number;
  readonly focalY: number;
  readonly width: number;
  readonly height: number;
}

/** A page with all it prints. */
export interface PressPage {
  readonly number: number;
  readonly name: string;
  readonly banner: string;
  readonly editor: string;
  readonly layout: PageLayout;
  readonly stories: ReadonlyMap<string, PressStory>;
  readonly pictures: ReadonlyMap<string, PressPicture>;
  /** Where stories of other pages are, for 导读, in order. */
  readonly elsewhere: ReadonlyMap<string, Elsewhere>;
}
