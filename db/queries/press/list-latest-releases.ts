import { and, desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { renderings } from "@/db/schema";
import type { RenderingRow } from "./write-rendering";

/** The latest release rendering of each page of an issue, and of the whole issue: the only ones readers may get. */
export async function listLatestReleases(
  db: Db,
  issueId: string,
): Promise<readonly RenderingRow[]> {
  const rows = await db
    .select()
    .from(renderings)
    .where(and(eq(renderings.issueId, issueId), eq(renderings.stage, "release")))
    .orderBy(desc(renderings.number));
  const latest = new Map<string | null, RenderingRow>();
  for (const row of rows) if (!latest.has(row.pageId)) latest.set(row.pageId, row);
  return [...latest.values()];
}
