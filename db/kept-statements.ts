import type SqliteDatabase from "better-sqlite3";

type File = SqliteDatabase.Database;
type Statement = ReturnType<File["prepare"]>;

/** Statements kept for each connection: `in (…)` has a text of its own for every length. */
const most = 400;

/**
 * The same connection, whose `prepare` compiles a text once: Drizzle prepares anew for every call, which costs
 * more than most of our statements do. Only for Drizzle: a statement keeps the form (rows or arrays) it was
 * last asked in, and Drizzle asks for one text always in the same.
 */
export function keepingStatements(file: File): File {
  const kept = new Map<string, Statement>();
  const prepare = (text: string): Statement => {
    const statement = kept.get(text) ?? file.prepare(text);
    kept.delete(text);
    kept.set(text, statement);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
  const keeper: File = Object.create(file, { prepare: { value: prepare } });
  return keeper;
}
