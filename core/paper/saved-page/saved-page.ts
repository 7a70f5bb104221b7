/** An e-paper page as it was saved: its picture, and what leads where on it. */
export interface SavedPage {
  /** YYYY-MM-DD, null where the page does not say. */
  readonly date: string | null;
  readonly number: number | null;
  readonly name: string;
  /** File name of the picture the map lies on; empty where the page shows none. */
  readonly picture: string;
  /** Px the picture is shown at, and the map is drawn for; null where the page leaves it to the picture. */
  readonly shownAt: { readonly width: number; readonly height: number | null } | null;
  readonly areas: readonly SavedArea[];
}

export interface SavedArea {
  /** Name of the file, or `#` and the place in this one, that it leads to. */
  readonly target: string;
  readonly title: string;
  /** Px from the upper left of the map. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** 引题, 主题, 副题, 作者 and the text of one story. */
export interface SavedArticle {
  readonly kicker: string;
  readonly headline: string;
  readonly deck: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
  readonly date: string | null;
  /** As in 第A01版：要闻; empty where it is not told. */
  readonly pageLabel: string;
}
