import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fromBufferPromise } from "yauzl";
import { Fault, limits } from "./word-worker/fault.mjs";
import { readMarkdown } from "./word-worker/markdown.mjs";
import { readOldWord } from "./word-worker/old-word.mjs";
import { openPackage } from "./word-worker/package.mjs";
import { readParts } from "./word-worker/parts.mjs";

/**
 * The process that opens documents from outside: unzips them, reads their XML and hands on trees. Whatever a hostile one
 * does, it does to a process that holds no secret, has little memory and ten seconds, and ends after one file.
 * It is started by commands/word-reader.ts.
 *
 * @typedef {{ file: string, folder: string }} File `folder` receives the pictures, under names of our own
 * @typedef {File | { markdown: string }} Job
 */

process.on("message", async (/** @type {Job} */ job) => {
  process.send?.(await answer(job), () => process.disconnect());
});

/** @param {Job} job */
async function answer(job) {
  try {
    return { ok: true, value: "markdown" in job ? readMarkdown(job.markdown) : await read(job) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, code: error.code };
    return { ok: false, code: "word-damaged", detail: String(error) };
  }
}

/** @param {File} job */
async function read({ file, folder }) {
  const bytes = await readFile(file);
  if (bytes.length > limits.fileBytes) throw new Fault("word-too-large");
  if (bytes.readUInt32BE(0) === 0xd0cf11e0) return readOldWord(bytes);
  const opened = await openPackage(await opening(bytes));
  const { media, ...parts } = await readParts(opened);
  const kept = {};
  for (const [at, [part, entry]] of Object.entries(media).entries()) {
    await writeFile(join(folder, String(at)), await opened.bytesOf(entry));
    kept[part] = String(at);
  }
  return { ...parts, media: kept };
}

/** A zip keeps its list of contents at the end: without it, the rest of the file is missing. */
async function opening(/** @type {Buffer} */ bytes) {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true });
  } catch {
    throw new Fault("word-cut-short");
  }
}
