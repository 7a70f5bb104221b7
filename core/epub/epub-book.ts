import type { SiteStory } from "@/core/site/site";

/** An issue as readers have it, with all that its EPUB shows. */
export interface EpubBook {
  /** Of the issue: the same each time its EPUB is made. */
  readonly id: string;
  readonly paper: string;
  readonly publisher: string;
  readonly language: string;
  readonly timeZone: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly edition: string;
  /** UTC ms. */
  readonly modifiedAt: number;
  /** The first page as it was printed; null where it was not. */
  readonly cover: EpubPicture | null;
  readonly pages: readonly EpubPage[];
  /** By id of the story and the picture, as `shownKey`. */
  readonly pictures: ReadonlyMap<string, EpubPicture>;
}

export interface EpubPage {
  readonly number: number;
  readonly name: string;
  readonly stories: readonly SiteStory[];
}

/** A JPEG in the book; px. */
export interface EpubPicture {
  /** Its file in the book, such as `pictures/3.jpg`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** A text file of the book. */
export interface EpubFile {
  readonly name: string;
  readonly text: string;
}
