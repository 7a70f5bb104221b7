import { join } from "node:path";
import Database from "better-sqlite3";

/** For journeys: the paper and its reading site speak another language from the next page on. */
export function speak(dataDir: string, language: string): void {
  const db = new Database(join(dataDir, "masthead.db"));
  db.pragma("busy_timeout = 5000");
  db.prepare("update publications set language = ?, site_revision = site_revision + 1").run(
    language,
  );
  db.close();
}
