import { Fault, limits } from "./scan-worker/fault.mjs";
import { watchMemory } from "./scan-worker/memory-watch.mjs";
import { readPdf } from "./scan-worker/read-pdf.mjs";
import { readPicture } from "./scan-worker/read-picture.mjs";
import { unzip } from "./scan-worker/unzip.mjs";

/**
 * The process that opens pages which were laid out elsewhere: PDF, pictures, zips. Whatever a hostile one does, it does to
 * a process that holds no secret, has bounded memory and time, and ends after one file. It is started by
 * commands/scan-reader.ts; what it makes lies in the folder it is given, under names of our own.
 *
 * @typedef {{ is: "pdf" | "picture" | "zip", file: string, folder: string, page: number, isGuessed?: boolean }} Job
 */

watchMemory(limits.memory);

process.on("message", async (/** @type {Job} */ job) => {
  process.send?.(await answer(job), () => process.disconnect());
});

const work = { pdf: readPdf, picture: readPicture, zip: unzip };

/** @param {Job} job */
async function answer(job) {
  try {
    return { ok: true, value: await work[job.is](job, (progress) => process.send?.({ progress })) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, code: error.code, params: error.params };
    if (/ENOSPC|No space left/i.test(String(error))) return { ok: false, code: "storage-full" };
    return { ok: false, code: job.is === "pdf" ? "scan-broken-pdf" : "scan-damaged" };
  }
}
