import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openPromise, validateFileName } from "yauzl";
import { Fault } from "./fault.mjs";

/** A saved page with its picture and its stories. */
const bounds = { entries: 400, unpackedBytes: 120 * 1024 * 1024 };

/**
 * Writes what is in the zip under numbers, and tells which was called what. Sizes are added up before anything is unpacked.
 * @param {{ file: string, folder: string }} job
 */
export async function unzip({ file, folder }) {
  const zip = await opened(file);
  if (zip.entryCount > bounds.entries) throw new Fault("scan-zip-too-large");
  const entries = [];
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > bounds.unpackedBytes) throw new Fault("scan-zip-too-large");
      if (entry.isEncrypted()) throw new Fault("scan-zip-locked");
      if (validateFileName(entry.fileName) !== null) throw new Fault("scan-zip-broken");
      if (!entry.fileName.endsWith("/")) entries.push(entry);
    }
    const names = [];
    for (const entry of entries) {
      const chunks = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
      await writeFile(join(folder, String(names.length)), Buffer.concat(chunks));
      names.push(entry.fileName);
    }
    return { names };
  } catch (error) {
    throw error instanceof Fault ? error : new Fault("scan-zip-broken");
  }
}

async function opened(/** @type {string} */ file) {
  try {
    return await openPromise(file, { lazyEntries: true, autoClose: false });
  } catch {
    throw new Fault("scan-zip-broken");
  }
}
