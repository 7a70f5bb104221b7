import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";

/**
 * The thread in which pages are laid out, beside the one that answers requests. It runs the rules of core as they stand
 * in the sources: Node reads TypeScript by itself, and only the short names of our files must be made whole. It is
 * started by commands/in-layout-worker.ts.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");

registerHooks({
  resolve(specifier, context, next) {
    const path = pathOf(specifier, context.parentURL);
    return path === null ? next(specifier, context) : next(pathToFileURL(path).href, context);
  },
});

/** The file that a short name means, or null for a library and for a name that is whole. */
function pathOf(/** @type {string} */ specifier, /** @type {string | undefined} */ parent) {
  if (!specifier.startsWith("@/") && !specifier.startsWith(".")) return null;
  if (!specifier.startsWith("@/") && parent?.includes("/node_modules/")) return null;
  const path = specifier.startsWith("@/")
    ? join(root, specifier.slice(2))
    : join(dirname(fileURLToPath(parent ?? import.meta.url)), specifier);
  return existsSync(`${path}.ts`) ? `${path}.ts` : null;
}

const { doLayoutJob } = await import("@/core/layout/layout-job");

parentPort?.on("message", (job) => parentPort?.postMessage(doLayoutJob(job)));
