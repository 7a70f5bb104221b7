import { and, eq, gte, lte } from "drizzle-orm";
import type { Days } from "@/core/issue/days-to-make";
import { type Db, reader } from "@/db/client";
import { issues } from "@/db/schema";

/** The days of a stretch that have a regular issue, withdrawn or not. */
export async function listIssueDates(
  publicationId: string,
  { first, last }: Days,
  db: Db = reader(),
): Promise<readonly string[]> {
  const rows = await db
    .select({ date: issues.date })
    .from(issues)
    .where(
      and(
        eq(issues.publicationId, publicationId),
        eq(issues.edition, ""),
        gte(issues.date, first),
        lte(issues.date, last),
      ),
    );
  return rows.map(({ date }) => date);
}
