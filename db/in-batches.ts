/** Rows in parts that one statement can hold: SQLite takes at most 32,766 values at once. */
export function* inBatches<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += batch) yield rows.slice(at, at + batch);
}

const batch = 1_000;
