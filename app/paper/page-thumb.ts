import { rename, stat } from "node:fs/promises";
import sharp from "sharp";
import { thumbName } from "@/core/paper/thumb-name";
import { newId } from "@/db/new-id";
import { pressFilePath } from "@/db/press-files";

/** Px across: twice what it takes on a page, for sharp screens. */
const width = 224;

const making = new Map<string, Promise<string>>();

/**
 * Where the small sheet of a page's picture lies. It is made when it is first asked for and kept beside the picture.
 * @throws Error when the picture is not there
 */
export async function pageThumb(picture: string): Promise<string> {
  const source = pressFilePath(picture);
  const path = source.replace(/[^/\\]+$/, thumbName(picture));
  if (await stat(path).catch(() => null)) return path;
  const made = making.get(path) ?? make(source, path);
  making.set(path, made);
  return made.finally(() => making.delete(path));
}

async function make(source: string, path: string): Promise<string> {
  const part = `${path}.${newId()}.making`;
  await sharp(source).resize({ width }).webp({ quality: 70, effort: 4 }).toFile(part);
  await rename(part, path);
  return path;
}
