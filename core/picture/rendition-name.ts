import { type PictureRatio, pictureRatios } from "./picture-ratios";

/** avif for the browsers that read it, webp for the others, jpg for mail, links and old machines. */
export const renditionFormats = ["avif", "webp", "jpg"] as const;
export type RenditionFormat = (typeof renditionFormats)[number];

/** A crop as files know it: its shape, and the number of the framing it was made in. */
export interface CropMark {
  readonly ratio: PictureRatio;
  readonly framing: number;
}

export interface RenditionMark {
  readonly width: number;
  readonly format: RenditionFormat;
  /** Left out: the whole picture. */
  readonly crop?: CropMark | undefined;
}

/** The name of a rendition's file: `960.webp`, or `4x3.2-480.avif` for a crop. */
export function renditionName({ width, format, crop }: RenditionMark): string {
  return `${crop ? `${crop.ratio}.${crop.framing}-` : ""}${width}.${format}`;
}

/**
 * The same as readers ask for it. What is behind a name never changes: a picture's second file has names of its
 * own (`2-960.webp`), and so has every framing.
 */
export function publicName(version: number, mark: RenditionMark): string {
  return `${version > 1 ? `${version}-` : ""}${renditionName(mark)}`;
}

const shape = /^(?:([2-9]|[1-9]\d{1,3})-)?(?:(\d+x\d+)\.([1-9]\d{0,4})-)?([1-9]\d{0,4})\.(\w+)$/;

/** What a public name asks for; null for what is none. */
export function readPublicName(
  name: string,
): { readonly version: number; readonly mark: RenditionMark } | null {
  const [, version, shaped, framing, width, extension] = shape.exec(name) ?? [];
  const format = renditionFormats.find((known) => known === extension);
  const ratio = pictureRatios.find((known) => known === shaped);
  if (!format || (shaped !== undefined && !ratio)) return null;
  const crop = ratio && { ratio, framing: Number(framing) };
  return { version: Number(version ?? 1), mark: { width: Number(width), format, crop } };
}
