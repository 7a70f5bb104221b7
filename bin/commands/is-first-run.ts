import { existsSync } from "node:fs";
import { join } from "node:path";
import { dataDir } from "@/db/data-dir";

/** Whether nothing has ever been kept in the data folder, so that the demo newspaper may move in. */
export function isFirstRun(): boolean {
  return !existsSync(join(dataDir(), "masthead.db"));
}
