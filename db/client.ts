import { mkdirSync } from "node:fs";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { dataDir } from "./data-dir";
import { keepingStatements } from "./kept-statements";
import * as schema from "./schema";

export type Db = BetterSQLite3Database<typeof schema>;

interface Connections {
  readonly dir: string;
  readonly writer: SqliteDatabase.Database;
  readonly writing: Db;
  readonly readingFile: SqliteDatabase.Database;
  readonly reading: Db;
}

/** Kept on globalThis: the bundler may load this module more than once in one process. */
const shared = globalThis as typeof globalThis & { mastheadDb?: Connections };

/** The first version without the WAL-reset bug. */
const oldestSqlite = "3.51.3";

/**
 * Opens one connection with the settings that survive a power loss. `synchronous` comes after WAL, and again
 * on every open: the driver falls back to NORMAL by itself.
 */
export function openFile(
  path: string,
  options: { readonly?: boolean } = {},
): SqliteDatabase.Database {
  const file = new SqliteDatabase(path, options);
  const { version } = file.prepare("select sqlite_version() as version").get() as {
    version: string;
  };
  if (version.localeCompare(oldestSqlite, "en", { numeric: true }) < 0)
    throw new Error(`SQLite ${version} is older than ${oldestSqlite}, which loses data.`);
  if (!options.readonly) file.pragma("journal_mode = WAL");
  file.pragma("synchronous = FULL");
  file.pragma("busy_timeout = 5000");
  file.pragma("foreign_keys = ON");
  file.pragma("trusted_schema = OFF");
  file.pragma("mmap_size = 0");
  file.pragma("cache_size = -32000");
  return file;
}

function connections(): Connections {
  const dir = dataDir();
  if (shared.mastheadDb?.dir === dir) return shared.mastheadDb;
  closeDatabase();
  mkdirSync(dir, { recursive: true });
  const path = join(/* turbopackIgnore: true */ dir, "masthead.db");
  const writer = openFile(path);
  // Moving the log into the file costs several waits for the disk: db/transact.ts does it between saves, and only a
  // log of 32 MB makes a commit do it.
  writer.pragma("wal_autocheckpoint = 8000");
  const readingFile = openFile(path, { readonly: true });
  shared.mastheadDb = {
    dir,
    writer,
    writing: drizzle(keepingStatements(writer), { schema, casing: "snake_case" }),
    readingFile,
    reading: drizzle(keepingStatements(readingFile), { schema, casing: "snake_case" }),
  };
  return shared.mastheadDb;
}

/** For reading: sees only what is committed, never an open transaction. */
export const reader = (): Db => connections().reading;

/** The raw files, for migrations, full-text search and the doctor; only `db/` uses them. */
export const rawFiles = () => {
  const { writer, readingFile } = connections();
  return { writer, reader: readingFile };
};

export const writingDb = (): Db => connections().writing;

/**
 * Moves what is committed from the log into the file, unless somebody is writing. Nothing is lost when it fails:
 * the log holds it all, and the commit that meets the same fault says so to whoever saved.
 */
export function moveLog(): void {
  const writer = shared.mastheadDb?.writer;
  if (!writer || writer.inTransaction) return;
  try {
    writer.pragma("wal_checkpoint(PASSIVE)");
  } catch {
    // Told by the next commit, see above.
  }
}

export function closeDatabase(): void {
  shared.mastheadDb?.readingFile.close();
  shared.mastheadDb?.writer.close();
  shared.mastheadDb = undefined;
}
