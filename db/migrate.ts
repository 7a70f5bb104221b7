import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { closeDatabase, openFile } from "./client";
import { dataDir } from "./data-dir";

const migrationsDir = (): string =>
  join(/* turbopackIgnore: true */ process.cwd(), "db", "migrations");

/** The migrations shipped with this build, in order. */
export function listMigrations(): readonly {
  readonly name: string;
  readonly statements: readonly string[];
  readonly hash: string;
}[] {
  return readdirSync(migrationsDir())
    .filter((f) => f.endsWith(".sql"))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(migrationsDir(), file), "utf8");
      return {
        name: file.replace(/\.sql$/, ""),
        statements: sql
          .split("--> statement-breakpoint")
          .map((s) => s.trim())
          .filter(Boolean),
        hash: createHash("sha256").update(sql).digest("hex"),
      };
    });
}

/**
 * Brings the database up to this build. A database with data is backed up first (VACUUM INTO), foreign keys
 * are off while tables are rebuilt (a rebuild would otherwise wipe cascading children in silence) and checked
 * before the commit.
 * @returns names of the migrations applied now.
 * @throws Error when the database was made by a newer build, or a migration leaves a broken reference.
 */
export async function migrate(): Promise<readonly string[]> {
  mkdirSync(dataDir(), { recursive: true });
  closeDatabase();
  const file = openFile(join(dataDir(), "masthead.db"));
  try {
    file.exec(
      "create table if not exists schema_migrations (name text primary key, hash text not null, at integer not null)",
    );
    const done = new Map(
      (
        file.prepare("select name, hash from schema_migrations").all() as {
          name: string;
          hash: string;
        }[]
      ).map((r) => [r.name, r.hash]),
    );
    const known = listMigrations();
    const foreign = [...done.keys()].find((name) => !known.some((m) => m.name === name));
    if (foreign)
      throw new Error(`The database in ${dataDir()} was made by a newer Masthead (${foreign}).`);
    const changed = known.find((m) => done.has(m.name) && done.get(m.name) !== m.hash);
    if (changed)
      throw new Error(
        `Migration ${changed.name} was changed after it had been applied in ${dataDir()}.`,
      );
    const due = known.filter((m) => !done.has(m.name));
    if (due.length > 0 && done.size > 0) backUp(file);
    file.pragma("foreign_keys = OFF");
    for (const migration of due) apply(file, migration);
    file.pragma("foreign_keys = ON");
    return due.map((m) => m.name);
  } finally {
    file.close();
  }
}

type File = ReturnType<typeof openFile>;

function backUp(file: File): void {
  const dir = join(dataDir(), "backups");
  mkdirSync(dir, { recursive: true });
  const target = join(dir, `before-migration-${Date.now()}.db`);
  if (!existsSync(target)) file.prepare("vacuum into ?").run(target);
}

function apply(
  file: File,
  migration: { name: string; statements: readonly string[]; hash: string },
): void {
  file.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have come first while we waited for the lock.
    const there = file
      .prepare("select 1 from schema_migrations where name = ?")
      .get(migration.name);
    if (!there) {
      for (const statement of migration.statements) file.exec(statement);
      const broken = file.pragma("foreign_key_check") as unknown[];
      if (broken.length > 0)
        throw new Error(`Migration ${migration.name} leaves ${broken.length} broken references.`);
      file
        .prepare("insert into schema_migrations values (?, ?, ?)")
        .run(migration.name, migration.hash, Date.now());
    }
    file.exec("COMMIT");
  } catch (error) {
    file.exec("ROLLBACK");
    throw error;
  }
}
