/**
 * The paper a page is printed on and the grid it is laid out in. The type area is
 * `columns * columnChars + (columns - 1) * gutterChars` ems of the body wide and `rows` lines of body text high;
 * it stands in the middle of the paper.
 */
export interface PageFormat {
  /** A preset's name, or one the newspaper gave its own. */
  readonly name: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** 基本栏: 1–8. */
  readonly columns: number;
  /** Characters of a line of body text in one base column. */
  readonly columnChars: number;
  /** Characters between two columns. */
  readonly gutterChars: number;
  /** Size of the body text, points: one em. */
  readonly bodyPt: number;
  /** From one line of body text to the next, points: one row. */
  readonly leadingPt: number;
  readonly rows: number;
}

/** Points are whole CSS pixels here (9 pt = 12 px, 12 pt = 16 px), so that a screen adds no rounding of its own. */
const newspaperType = { gutterChars: 1, bodyPt: 9, leadingPt: 12 } as const;
const magazineType = { gutterChars: 2, bodyPt: 9, leadingPt: 13.5 } as const;

/** 对开 · 4开 · 大16开 · 16开, upright. */
export const pageFormats = {
  "dui-kai": {
    ...newspaperType,
    name: "dui-kai",
    widthMm: 390,
    heightMm: 545,
    columns: 8,
    columnChars: 13,
    rows: 118,
  },
  "si-kai": {
    ...newspaperType,
    name: "si-kai",
    widthMm: 272,
    heightMm: 390,
    columns: 6,
    columnChars: 12,
    rows: 84,
  },
  "da-16-kai": {
    ...magazineType,
    name: "da-16-kai",
    widthMm: 210,
    heightMm: 285,
    columns: 3,
    columnChars: 17,
    rows: 52,
  },
  "16-kai": {
    ...magazineType,
    name: "16-kai",
    widthMm: 185,
    heightMm: 260,
    columns: 3,
    columnChars: 15,
    rows: 48,
  },
} as const satisfies Readonly<Record<string, PageFormat>>;

export type PageFormatName = keyof typeof pageFormats;

export const pageFormatNames = Object.keys(pageFormats) as readonly PageFormatName[];

/** What a house lays its pages out on as long as it has not said: 4开 for a newspaper, 大16开 for a magazine. */
export const usualFormat = (kind: string): PageFormat =>
  pageFormats[kind === "magazine" ? "da-16-kai" : "si-kai"];
