/** A file the press made or somebody brought, named by its SHA-256 and its format, such as `9f…2c.webp`. */
export interface PressFile {
  readonly name: string;
  readonly bytes: number;
}

/** A picture of a page; px. */
export interface PagePicture extends PressFile {
  readonly width: number;
  readonly height: number;
}

/** The formats kept. */
export const pressFormats = [
  "pdf",
  "webp",
  "avif",
  "png",
  "jpg",
  "tiff",
  "epub",
  "html",
  "json",
] as const;
export type PressFormat = (typeof pressFormats)[number];
