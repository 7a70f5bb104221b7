import { count, eq, sql, sum } from "drizzle-orm";
import type { IssuesPulse } from "@/core/issue/issue-pulse";
import { builtOnce } from "@/db/built-once";
import { type Db, reader } from "@/db/client";
import { issues } from "@/db/schema";

/** One mark for all issues of a publication: it changes with any of them. Asked every second while anybody looks. */
export async function readIssuesPulse(
  publicationId: string,
  db: Db = reader(),
): Promise<IssuesPulse> {
  const [all] = await pulseOf(db).execute({ publicationId });
  return { issues: `${all?.number ?? 0} ${all?.revisions ?? 0}` };
}

const pulseOf = builtOnce((db) =>
  db
    .select({ number: count(), revisions: sum(issues.revision) })
    .from(issues)
    .where(eq(issues.publicationId, sql.placeholder("publicationId")))
    .prepare(),
);
