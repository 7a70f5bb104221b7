import { and, desc, eq, lt, or, sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { history, issues } from "@/db/schema";
import type { IssueRow } from "./find-issue";

export async function insertIssue(tx: Db, row: typeof issues.$inferInsert): Promise<void> {
  await tx.insert(issues).values(row);
}

/** Changes the issue and counts its revision on. @returns the issue as changed. */
export async function updateIssue(
  tx: Db,
  id: string,
  change: Partial<typeof issues.$inferInsert>,
): Promise<IssueRow> {
  const [row] = await tx
    .update(issues)
    .set({ ...change, revision: sql`${issues.revision} + 1` })
    .where(eq(issues.id, id))
    .returning();
  if (!row) throw new Error(`issue ${id} is gone`);
  return row;
}

/** The issue of that day and edition, if there is one. */
export async function findIssueOfDay(
  db: Db,
  publicationId: string,
  date: string,
  edition: string,
): Promise<IssueRow | null> {
  const [row] = await db
    .select()
    .from(issues)
    .where(
      and(
        eq(issues.publicationId, publicationId),
        eq(issues.date, date),
        eq(issues.edition, edition),
      ),
    );
  return row ?? null;
}

/** The issue before this day (or an edition of the same day), from which numbers count on. */
export async function findIssueBefore(
  publicationId: string,
  date: string,
  db: Db = reader(),
): Promise<IssueRow | null> {
  const [row] = await db
    .select()
    .from(issues)
    .where(
      and(
        eq(issues.publicationId, publicationId),
        or(lt(issues.date, date), eq(issues.date, date)),
      ),
    )
    .orderBy(desc(issues.date), desc(issues.runningNumber))
    .limit(1);
  return row ?? null;
}

/** Name of whoever changed the issue last. */
export async function findLastHand(db: Db, issueId: string): Promise<string> {
  const [row] = await db
    .select({ name: history.actorName })
    .from(history)
    .where(eq(history.issueId, issueId))
    .orderBy(desc(history.seq))
    .limit(1);
  return row?.name ?? "";
}
