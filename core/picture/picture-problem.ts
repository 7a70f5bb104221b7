import { type Refusal, refuse } from "@/core/refusal";
import type { FileKind } from "./file-kind";

/** What a decoder says of a file before it decodes any of it. Pixels as the picture stands upright. */
export interface PictureLook {
  readonly width: number;
  readonly height: number;
  /** More than one in an animation. */
  readonly frames: number;
}

/** The largest file taken, bytes. */
export const largestPicture = 40 * 1024 * 1024;
/** The most bytes of one part of a file that is sent in parts. */
export const largestPart = 2 * 1024 * 1024;
/** The most pixels decoded: a small file can claim to be enormous. */
export const mostPixels = 120_000_000;

const file = "file";
const namesOfKinds = { tiff: "TIFF", psd: "Photoshop", pdf: "PDF", bmp: "BMP", raw: "RAW" };

/** Why a file of this kind and size is not taken, before anything reads it further; null when it may be. */
export function kindProblem(kind: FileKind, size: number): Refusal | null {
  if (size === 0) return refuse("picture-empty", undefined, file);
  if (size > largestPicture)
    return refuse("picture-too-large", { max: largestPicture / 1024 / 1024 }, file);
  if (kind === "heic") return refuse("picture-is-heic", undefined, file);
  if (kind === "svg") return refuse("picture-is-svg", undefined, file);
  if (kind === "unknown") return refuse("picture-not-readable", undefined, file);
  if (kind in namesOfKinds)
    return refuse(
      "picture-of-kind",
      { kind: namesOfKinds[kind as keyof typeof namesOfKinds] },
      file,
    );
  return null;
}

/** Why a picture that looks like this is not decoded; null when it may be. */
export function lookProblem({ width, height, frames }: PictureLook): Refusal | null {
  if (frames > 1) return refuse("picture-is-animated", undefined, file);
  if (width * height > mostPixels)
    return refuse("picture-too-many-pixels", { max: mostPixels / 1e6, width, height }, file);
  return null;
}

/** Why a picture could not be decoded: it ends too early, or it is damaged. */
export function decodeProblem(kind: FileKind, bytes: Uint8Array): Refusal {
  return isCutShort(kind, bytes)
    ? refuse("picture-cut-short", undefined, file)
    : refuse("picture-damaged", undefined, file);
}

/** Whether the mark that ends a whole file of the kind is missing. */
function isCutShort(kind: FileKind, bytes: Uint8Array): boolean {
  if (kind === "jpeg") return !holds(bytes, [0xff, 0xd9]);
  if (kind === "png") return !holds(bytes, [0x49, 0x45, 0x4e, 0x44]);
  if (kind === "gif") return bytes.at(-1) !== 0x3b;
  if (kind === "webp") {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(4, 8);
    return a + b * 2 ** 8 + c * 2 ** 16 + d * 2 ** 24 + 8 > bytes.length;
  }
  return false;
}

/** Looked for near the end: cameras and mail programs leave a few bytes behind it. */
function holds(bytes: Uint8Array, mark: readonly number[]): boolean {
  for (let at = bytes.length - mark.length; at >= 0 && at > bytes.length - 65_536; at--)
    if (mark.every((byte, n) => bytes[at + n] === byte)) return true;
  return false;
}
