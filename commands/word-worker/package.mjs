import { validateFileName } from "yauzl";
import { Fault, limits } from "./fault.mjs";

/**
 * The contents of a zipped document by name, once all of them are known to be within bounds: what the list of contents
 * promises is added up before anything is unpacked, and no entry may give more than was promised.
 *
 * @param {import("yauzl").ZipFile} zip
 */
export async function openPackage(zip) {
  if (zip.entryCount > limits.entries) throw new Fault("word-too-many-entries");
  /** @type {Map<string, import("yauzl").Entry>} */
  const entries = new Map();
  let unpacked = 0;
  for await (const entry of entriesOf(zip)) {
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.unpackedBytes) throw new Fault("word-unpacks-too-large");
    if (validateFileName(entry.fileName) !== null) throw new Fault("word-bad-names");
    if (entry.isEncrypted()) throw new Fault("word-encrypted");
    if (/(^|\/)vba(Project|Data)\.(bin|xml)$/i.test(entry.fileName))
      throw new Fault("word-has-macros");
    entries.set(entry.fileName, entry);
  }
  return {
    entries,
    /** @param {import("yauzl").Entry} entry */
    streamOf: (entry) => zip.openReadStreamPromise(entry),
    /** @param {import("yauzl").Entry} entry */
    bytesOf: async (entry) => {
      const chunks = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
}

/** @param {import("yauzl").ZipFile} zip */
async function* entriesOf(zip) {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    if (error instanceof Fault) throw error;
    const isName = /(absolute|relative) path|invalid characters/.test(String(error));
    throw new Fault(isName ? "word-bad-names" : "word-cut-short");
  }
}
