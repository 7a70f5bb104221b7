import { createHash } from "node:crypto";
import { mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { dataDir } from "./data-dir";

/** Files that arrive in parts: DATA_DIR/uploads/<person>/<key>. What is there survives a restart. */
export interface UploadKey {
  readonly userId: string;
  /** The sender's own name for the file: the same file chosen again has the same. */
  readonly key: string;
  /** Of the whole file, bytes. */
  readonly size: number;
}

/** A part that nobody came back for, ms. */
const keptFor = 24 * 3_600_000;
/** Unfinished files a person may have at once. */
const mostUnfinished = 60;

/** How much of the file is here, bytes. */
export async function uploadedSoFar(upload: UploadKey): Promise<number> {
  const found = await stat(partPath(upload)).catch(() => null);
  return found?.size ?? 0;
}

/** Adds bytes at this place and answers how much is here; what does not fit there is not taken. */
export async function addPart(upload: UploadKey, at: number, bytes: Uint8Array): Promise<number> {
  return inTurn(partPath(upload), async (path) => {
    const have = await uploadedSoFar(upload);
    if (at !== have || bytes.byteLength === 0 || have + bytes.byteLength > upload.size) return have;
    await mkdir(personFolder(upload), { recursive: true });
    const file = await open(path, "a");
    try {
      await file.appendFile(bytes);
    } finally {
      await file.close();
    }
    return have + bytes.byteLength;
  });
}

export const readUpload = (upload: UploadKey): Promise<Uint8Array> => readFile(partPath(upload));

export async function dropUpload(upload: UploadKey): Promise<void> {
  await rm(partPath(upload), { force: true });
}

/** Takes away what nobody came back for, and of a person's many unfinished files the oldest. `now` is UTC ms. */
export async function tidyUploads(upload: UploadKey, now: number): Promise<void> {
  const folder = personFolder(upload);
  const parts = await Promise.all(
    (await readdir(folder).catch(() => [])).map(async (name) => {
      const path = join(/* turbopackIgnore: true */ folder, name);
      return { path, at: (await stat(path).catch(() => null))?.mtimeMs ?? 0 };
    }),
  );
  const newest = parts.sort((a, b) => b.at - a.at);
  for (const [place, { path, at }] of newest.entries())
    if (place >= mostUnfinished || now - at > keptFor) await rm(path, { force: true });
}

function personFolder({ userId }: UploadKey): string {
  if (!/^[0-9a-f-]{36}$/.test(userId)) throw new RangeError("not a person's id");
  return join(/* turbopackIgnore: true */ dataDir(), "uploads", userId);
}

function partPath(upload: UploadKey): string {
  const name = createHash("sha256").update(`${upload.size} ${upload.key}`).digest("hex");
  return join(/* turbopackIgnore: true */ personFolder(upload), name);
}

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & {
  mastheadParts?: Map<string, Promise<unknown>>;
};
shared.mastheadParts ??= new Map();
const turns = shared.mastheadParts;

/** Two requests for one file, as after a broken connection, write one after the other. */
async function inTurn<T>(path: string, work: (path: string) => Promise<T>): Promise<T> {
  const before = turns.get(path) ?? Promise.resolve();
  const mine = before.then(() => work(path));
  const settled = mine.catch(() => undefined);
  turns.set(path, settled);
  try {
    return await mine;
  } finally {
    if (turns.get(path) === settled) turns.delete(path);
  }
}
