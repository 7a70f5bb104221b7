import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inCheckout } from "./checkout.mjs";

const folders = ["app", "commands", "components", "core", "db", "jobs", "messages", "public"];
const files = [
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.cjs",
  "proxy.ts",
  "tsconfig.json",
];

/** A digest of everything that `next build` reads: names and contents, so that a fresh clone agrees. */
export function sourcesDigest() {
  const digest = createHash("sha256");
  for (const file of [...files, ...folders.flatMap(filesUnder)]) {
    if (existsSync(inCheckout(file)))
      digest.update(`${file}\0`).update(readFileSync(inCheckout(file)));
  }
  return digest.digest("hex");
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
  if (!existsSync(inCheckout(folder))) return [];
  return readdirSync(inCheckout(folder))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(inCheckout(path)).isDirectory() ? filesUnder(path) : [path]))
    .filter((path) => !/\.test\.tsx?$/.test(path));
}
