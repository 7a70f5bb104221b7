import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type PressFile, type PressFormat, pressFormats } from "@/core/paper/press-file";
import { dataDir } from "./data-dir";
import { newId } from "./new-id";
import { toldStorageFault } from "./storage-fault";

const nameShape = new RegExp(`^[0-9a-f]{64}\\.(?:${pressFormats.join("|")})$`);

/** Where a file lies: DATA_DIR/press, by the first two digits of its name. @throws RangeError for what is no name. */
export function pressFilePath(name: string): string {
  if (!nameShape.test(name)) throw new RangeError(`not the name of a press file: ${name}`);
  const home = join(/* turbopackIgnore: true */ dataDir(), "press");
  return join(/* turbopackIgnore: true */ home, name.slice(0, 2), name);
}

/** Whether it lies there, whole. */
export async function hasPressFile({ name, bytes }: PressFile): Promise<boolean> {
  const kept = await stat(/* turbopackIgnore: true */ pressFilePath(name)).catch(() => null);
  return kept?.size === bytes;
}

/** The text of a press file; null when it is not there. */
export const readPressText = (name: string): Promise<string | null> =>
  readFile(/* turbopackIgnore: true */ pressFilePath(name), "utf8").catch(() => null);

/**
 * Keeps the bytes under the name their SHA-256 gives them; the same bytes are kept once. Whole or not at all.
 * @throws StorageFault when the disk is full
 */
export async function keepPressFile(bytes: Uint8Array, format: PressFormat): Promise<PressFile> {
  const name = `${createHash("sha256").update(bytes).digest("hex")}.${format}`;
  const path = pressFilePath(name);
  const file = { name, bytes: bytes.byteLength };
  if (await hasPressFile(file)) return file;
  await mkdir(dirname(path), { recursive: true });
  const making = `${path}.${newId()}.making`;
  try {
    await writeFile(making, bytes, { flush: true });
    await rename(making, path);
  } catch (error) {
    await rm(making, { force: true });
    throw toldStorageFault(error);
  }
  return file;
}
