import type { openFile } from "@/db/client";

type File = ReturnType<typeof openFile>;
type Row = Readonly<Record<string, string | number | null>>;

/** Adds a row to a table. Columns are named as in the schema; JSON comes as text, truth as 1 and 0. */
export type Insert = (table: string, row: Row) => void;

/** Adds rows as fast as the file takes them: one compiled statement a table, its columns those of the first row. */
export function rowsInto(file: File): Insert {
  const known = new Map<string, ReturnType<File["prepare"]>>();
  return (table, row) => {
    const statement = known.get(table) ?? file.prepare(insertText(table, Object.keys(row)));
    known.set(table, statement);
    statement.run(...Object.values(row));
  };
}

function insertText(table: string, columns: readonly string[]): string {
  const names = columns.map(
    (column) => `"${column.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`,
  );
  return `insert into "${table}" (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`;
}
