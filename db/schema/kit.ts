/**
 * The column builders every table is described with. This is the SQLite form; a PostgreSQL form with the
 * same names replaces this one file (docs/decisions/002-one-kit-two-dialects.md).
 */
import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text as sqliteText } from "drizzle-orm/sqlite-core";

export { alias, index, primaryKey, uniqueIndex } from "drizzle-orm/sqlite-core";
export const table = sqliteTable;
export const text = (name?: string) => (name ? sqliteText(name) : sqliteText());
export const int = () => integer();
export const bool = () => integer({ mode: "boolean" });
/** UTC milliseconds. */
export const instant = () => integer();
export const json = <T>() => sqliteText({ mode: "json" }).$type<T>();
/** A UUIDv7 in text. */
export const id = () => sqliteText().primaryKey();
/** A text column whose values are checked by the database too: Drizzle does not check an enum at run time. */
export const code = <const T extends readonly [string, ...string[]]>(values: T) =>
  sqliteText({ enum: values as unknown as [T[number], ...T[number][]] });
/** An integer that grows by one a row and never repeats. */
export const sequence = () => integer().primaryKey({ autoIncrement: true });

/** A CHECK that keeps `column` to the listed codes. */
export const oneOf = (column: string, values: readonly string[]) =>
  check(
    `${column.replaceAll('"', "")}_known`,
    sql.raw(`"${column}" in (${values.map((v) => `'${v}'`).join(", ")})`),
  );
