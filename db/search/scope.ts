import { sql } from "drizzle-orm";

/** "public" for readers, "desk" for the newsroom: two indexes that share nothing. */
export type SearchScope = "public" | "desk";

const tables = { public: sql.raw("search_public"), desk: sql.raw("search_desk") } as const;

/** The full-text table of a scope. */
export const scopeTable = (scope: SearchScope) => tables[scope];
