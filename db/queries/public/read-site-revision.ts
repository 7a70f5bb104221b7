import type { Database, Statement } from "better-sqlite3";
import { rawFiles } from "@/db/client";

interface SiteRevision {
  readonly publicationId: string;
  readonly revision: number;
}

const prepared = new WeakMap<Database, Statement>();

/**
 * What state of the site readers should see now: asked before every answer, so it is one prepared statement on a
 * table of one row (microseconds). Another process's release shows at once. Null before the first run.
 */
export async function readSiteRevision(): Promise<SiteRevision | null> {
  const { reader } = rawFiles();
  let statement = prepared.get(reader);
  if (!statement) {
    statement = reader.prepare(
      "select id as publicationId, site_revision as revision from publications order by created_at limit 1",
    );
    prepared.set(reader, statement);
  }
  return (statement.get() as SiteRevision | undefined) ?? null;
}
