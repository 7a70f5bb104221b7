import { join } from "node:path";
import Database from "better-sqlite3";

/**
 * While no server runs, puts every release that is on the clock into the past, as if its hour had gone by: no
 * journey can wait for a night. Nothing else of the newspaper is touched.
 */
export function letReleaseTimePass(dataDir: string, minutes: number): void {
  const at = Date.now() - minutes * 60_000;
  const db = new Database(join(dataDir, "masthead.db"));
  db.prepare("update issues set release_at = ? where state = 'signed-off'").run(at);
  db.prepare("update jobs set due_at = ? where kind = 'release-issue' and done_at is null").run(at);
  db.close();
}
