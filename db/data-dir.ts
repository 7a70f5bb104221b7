import { resolve } from "node:path";

/** All state lives here: `DATA_DIR`, or ./data. */
export function dataDir(): string {
  return resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? "data");
}
