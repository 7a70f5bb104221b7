import { and, asc, desc, eq, gt, lte, sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { alarms, history, issues, renderings } from "@/db/schema";
import type { IssueRow } from "./find-issue";
import { deletePage } from "./write-pages";

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

/** Takes out an issue on which nothing stands, with its pages and what the press and the alarms had of it. */
export async function deleteIssue(tx: Db, id: string, pageIds: readonly string[]): Promise<void> {
  for (const pageId of pageIds) await deletePage(tx, pageId);
  await tx.delete(renderings).where(eq(renderings.issueId, id));
  await tx.delete(alarms).where(eq(alarms.issueId, id));
  await tx.delete(issues).where(eq(issues.id, id));
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

/** The issues next to this day, from which its numbers count. */
export async function findIssuesAround(
  publicationId: string,
  date: string,
  db: Db = reader(),
): Promise<{ readonly before: IssueRow | null; readonly after: IssueRow | null }> {
  const ofHouse = eq(issues.publicationId, publicationId);
  const [before] = await db
    .select()
    .from(issues)
    .where(and(ofHouse, lte(issues.date, date)))
    .orderBy(desc(issues.date), desc(issues.runningNumber))
    .limit(1);
  const [after] = await db
    .select()
    .from(issues)
    .where(and(ofHouse, gt(issues.date, date)))
    .orderBy(asc(issues.date), asc(issues.runningNumber))
    .limit(1);
  return { before: before ?? null, after: after ?? null };
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
