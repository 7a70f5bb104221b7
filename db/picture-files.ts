import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dataDir } from "./data-dir";
import { newId } from "./new-id";

/** Formats a rendition may be kept in; pictures stored earlier have no avif. */
export const pictureFormats = ["avif", "webp", "jpg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** One file of a picture: which of the files it has had, and its name among that one's renditions. */
export interface PictureFile {
  readonly id: string;
  /** 1 for the file it was stored with, one more each time it was replaced. */
  readonly version: number;
}

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const nameShape = /^(?:\d{1,2}x\d{1,2}\.[1-9]\d*-)?[1-9]\d{0,4}\.(?:avif|webp|jpg)$/;

/** Where a rendition lies, such as `960.webp`. @throws RangeError for what is no id, version or name. */
export function picturePath(file: PictureFile, name: string): string {
  if (!nameShape.test(name)) throw new RangeError(`not the name of a rendition: ${name}`);
  return join(/* turbopackIgnore: true */ pictureFolder(file), name);
}

/** The file as it was uploaded, kept for print and for later renditions. It still carries its metadata and is never served. */
export function pictureOriginalPath(file: PictureFile): string {
  return join(/* turbopackIgnore: true */ pictureFolder(file), "original");
}

/** DATA_DIR/pictures/<id> holds the first file, v2, v3 … below it those that replaced it. */
export function pictureFolder({ id, version }: PictureFile): string {
  if (!idShape.test(id)) throw new RangeError(`not the id of a picture: ${id}`);
  if (!Number.isInteger(version) || version < 1) throw new RangeError(`not a version: ${version}`);
  const home = join(/* turbopackIgnore: true */ dataDir(), "pictures", id);
  return version === 1 ? home : join(/* turbopackIgnore: true */ home, `v${version}`);
}

/** A folder with the file as uploaded, where its renditions are made before they count. */
export async function beginPicture(original: Uint8Array): Promise<string> {
  const folder = join(/* turbopackIgnore: true */ dataDir(), "pictures", `making.${newId()}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(/* turbopackIgnore: true */ folder, "original"), original);
  return folder;
}

/** Puts what was made in its place. */
export async function keepPicture(folder: string, file: PictureFile): Promise<void> {
  await rename(folder, pictureFolder(file));
}

/** For what was not kept: the folder of a file that was refused, or whose row could not be written. */
export async function dropPicture(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
