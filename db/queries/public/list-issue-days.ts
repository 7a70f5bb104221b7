import { and, asc, eq, gte, lt } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { publicIssues } from "@/db/schema";

export interface IssueDayRow {
  readonly date: string;
  readonly edition: string;
  /** Numbers of its pages, in order. */
  readonly pages: readonly number[];
  readonly publishedAt: number;
}

/** Public issues of a time, oldest first; the whole archive without bounds. Dates are YYYY-MM-DD, `to` exclusive. */
export async function listIssueDays(
  publicationId: string,
  { from, to }: { readonly from?: string; readonly to?: string } = {},
  db: Db = reader(),
): Promise<readonly IssueDayRow[]> {
  const rows = await db
    .select({
      date: publicIssues.date,
      edition: publicIssues.edition,
      pages: publicIssues.pages,
      publishedAt: publicIssues.publishedAt,
    })
    .from(publicIssues)
    .where(
      and(
        eq(publicIssues.publicationId, publicationId),
        eq(publicIssues.status, "public"),
        from === undefined ? undefined : gte(publicIssues.date, from),
        to === undefined ? undefined : lt(publicIssues.date, to),
      ),
    )
    .orderBy(asc(publicIssues.date), asc(publicIssues.edition));
  return rows.map(({ pages, ...row }) => ({ ...row, pages: pages.map(({ number }) => number) }));
}
