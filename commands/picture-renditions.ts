import sharp, { type Metadata } from "sharp";
import { Refused, refuse } from "@/core/refusal";
import { pictureWidths } from "@/core/story/picture-widths";
import type { RenditionFile } from "@/db/picture-files";

/** The largest file taken, bytes. */
export const largestPicture = 40 * 1024 * 1024;
/** The most pixels decoded: a small file can claim to be enormous. */
const mostPixels = 120_000_000;

export interface Renditions {
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  readonly files: readonly RenditionFile[];
}

/**
 * Reads the picture by its content, turns it upright, strips every word of metadata (the place it was taken
 * among them) and makes the renditions.
 * @throws Refused picture-not-readable, picture-too-large (file) or picture-too-many-pixels.
 */
export async function makeRenditions(bytes: Uint8Array): Promise<Renditions> {
  if (bytes.byteLength > largestPicture)
    throw new Refused(refuse("picture-too-large", { max: largestPicture / 1024 / 1024 }, "file"));
  const { width, height } = upright(await readMetadata(bytes));
  if (width * height > mostPixels)
    throw new Refused(refuse("picture-too-many-pixels", { max: mostPixels / 1e6 }, "file"));
  const wanted = [...pictureWidths.filter((w) => w < width), Math.min(width, pictureWidths[2])];
  const files: RenditionFile[] = [];
  for (const target of wanted) files.push(...(await renditionsAt(bytes, target)));
  return { width, height, widths: wanted, files };
}

async function renditionsAt(bytes: Uint8Array, width: number): Promise<RenditionFile[]> {
  try {
    const scaled = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" })
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .toColorspace("srgb");
    const [webp, jpg] = await Promise.all([
      scaled.clone().webp({ quality: 80 }).toBuffer(),
      scaled
        .clone()
        .flatten({ background: "#ffffff" })
        .jpeg({ quality: 82, mozjpeg: true })
        .toBuffer(),
    ]);
    return [
      { width, format: "webp", bytes: webp },
      { width, format: "jpg", bytes: jpg },
    ];
  } catch {
    throw new Refused(refuse("picture-not-readable", undefined, "file"));
  }
}

async function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  const metadata =
    bytes.byteLength === 0
      ? null
      : await sharp(bytes, { limitInputPixels: false })
          .metadata()
          .catch(() => null);
  if (!metadata || !isTaken(metadata))
    throw new Refused(refuse("picture-not-readable", undefined, "file"));
  return metadata;
}

/** JPEG, PNG, WebP and AVIF. SVG is a program, not a picture, and the rest is not for papers. */
function isTaken({ format, compression }: Metadata): boolean {
  if (format === "heif") return compression === "av1";
  return format === "jpeg" || format === "png" || format === "webp";
}

function upright({ autoOrient }: Metadata): { width: number; height: number } {
  return { width: autoOrient.width, height: autoOrient.height };
}
