import type { Db } from "./client";

/**
 * A query built once for each connection: for a hot one, making Drizzle's text and its parameters anew costs
 * several times what running it does. `build` ends in `.prepare()`; values come in by `sql.placeholder`.
 */
export function builtOnce<Q>(build: (db: Db) => Q): (db: Db) => Q {
  const built = new WeakMap<Db, Q>();
  return (db) => {
    const known = built.get(db);
    if (known !== undefined) return known;
    const query = build(db);
    built.set(db, query);
    return query;
  };
}
