import { and, count, eq, sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { publicIssues } from "@/db/schema";

/** Months (YYYY-MM) that have public issues and how many, oldest first. */
export async function listIssueMonths(
  publicationId: string,
  db: Db = reader(),
): Promise<readonly { readonly month: string; readonly issues: number }[]> {
  const month = sql<string>`substr(${publicIssues.date}, 1, 7)`;
  return db
    .select({ month, issues: count() })
    .from(publicIssues)
    .where(and(eq(publicIssues.publicationId, publicationId), eq(publicIssues.status, "public")))
    .groupBy(month)
    .orderBy(month);
}
