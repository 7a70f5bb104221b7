import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dataDir } from "./data-dir";
import { newId } from "./new-id";

/** Formats every rendition is kept in: webp for browsers, jpg for whatever cannot read it. */
export const pictureFormats = ["webp", "jpg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Where a rendition lies: DATA_DIR/pictures/<id>/<width>.<format>. @throws RangeError for what is no id or width. */
export function picturePath(id: string, width: number, format: PictureFormat): string {
  if (!Number.isInteger(width) || width < 1) throw new RangeError(`not a width: ${width}`);
  return join(/* turbopackIgnore: true */ pictureDir(id), `${width}.${format}`);
}

/** The file as it was uploaded, kept for print. It still carries its metadata and is never served. */
export function pictureOriginalPath(id: string): string {
  return join(/* turbopackIgnore: true */ pictureDir(id), "original");
}

function pictureDir(id: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    throw new RangeError("not a picture's id");
  return join(/* turbopackIgnore: true */ dataDir(), "pictures", id);
}

export interface RenditionFile {
  readonly width: number;
  readonly format: PictureFormat;
  readonly bytes: Uint8Array;
}

/** Puts all files of a picture in place at once: a folder half written is never seen under its name. */
export async function keepPictureFiles(
  id: string,
  original: Uint8Array,
  renditions: readonly RenditionFile[],
): Promise<void> {
  const dir = pictureDir(id);
  const making = `${dir}.${newId()}`;
  try {
    await mkdir(making, { recursive: true });
    await writeFile(join(/* turbopackIgnore: true */ making, "original"), original);
    for (const file of renditions)
      await writeFile(
        join(/* turbopackIgnore: true */ making, `${file.width}.${file.format}`),
        file.bytes,
      );
    await rename(making, dir);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  }
}

/** For a picture whose row could not be kept. */
export async function dropPictureFiles(id: string): Promise<void> {
  await rm(pictureDir(id), { recursive: true, force: true });
}
