import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder this copy of the product lives in, whatever folder it is started from. */
export const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {string[]} parts */
export function inCheckout(...parts) {
  return join(checkout, ...parts);
}

/** The Node that the packages bring. */
export const ownNode = inCheckout("node_modules", ".bin", "node");

/** Where `next build` puts its work; a second one keeps a test run apart from a running copy. */
export function distName() {
  return process.env.MASTHEAD_DIST || ".next";
}

/**
 * The environment for a program of this checkout: its own Node and tools first, nothing told to outsiders.
 * @param {Record<string, string | undefined>} [more]
 */
export function ownEnvironment(more = {}) {
  const path = [inCheckout("node_modules", ".bin"), process.env.PATH].join(":");
  return { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: "1", ...more };
}
