import { and, asc, desc, eq, gt, lt, or, type SQL } from "drizzle-orm";
import type { IssueDay, SiteIssue, Withdrawal } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { publicIssues } from "@/db/schema";

type Row = typeof publicIssues.$inferSelect;

export type FoundIssue =
  | { readonly is: "public"; readonly issue: SiteIssue }
  | { readonly is: "withdrawn"; readonly withdrawal: Omit<Withdrawal, "language"> };

/** An issue by its day; null for one that never was public. */
export async function findPublicIssue(
  publicationId: string,
  { date, edition }: IssueDay,
  db: Db = reader(),
): Promise<FoundIssue | null> {
  const [row] = await db
    .select()
    .from(publicIssues)
    .where(
      and(
        eq(publicIssues.publicationId, publicationId),
        eq(publicIssues.date, date),
        eq(publicIssues.edition, edition),
      ),
    );
  if (!row) return null;
  if (row.status === "public") return { is: "public", issue: toIssue(row) };
  return { is: "withdrawn", withdrawal: { notice: row.notice, at: null } };
}

/** 今日报纸: the newest regular issue, or the newest of any kind when there is no regular one. */
export async function findLatestIssue(
  publicationId: string,
  db: Db = reader(),
): Promise<SiteIssue | null> {
  return (
    (await first(db, publicationId, eq(publicIssues.edition, ""), true)) ??
    (await first(db, publicationId, undefined, true))
  );
}

/** The public issues before and after this one, by day and edition. */
export async function findNeighbourIssues(
  publicationId: string,
  { date, edition }: IssueDay,
  db: Db = reader(),
): Promise<{ readonly previous: SiteIssue | null; readonly next: SiteIssue | null }> {
  const sameDay = eq(publicIssues.date, date);
  const earlier = or(lt(publicIssues.date, date), and(sameDay, lt(publicIssues.edition, edition)));
  const later = or(gt(publicIssues.date, date), and(sameDay, gt(publicIssues.edition, edition)));
  return {
    previous: await first(db, publicationId, earlier, true),
    next: await first(db, publicationId, later, false),
  };
}

async function first(
  db: Db,
  publicationId: string,
  where: SQL | undefined,
  newest: boolean,
): Promise<SiteIssue | null> {
  const order = newest ? desc : asc;
  const [row] = await db
    .select()
    .from(publicIssues)
    .where(
      and(eq(publicIssues.publicationId, publicationId), eq(publicIssues.status, "public"), where),
    )
    .orderBy(order(publicIssues.date), order(publicIssues.edition))
    .limit(1);
  return row ? toIssue(row) : null;
}

function toIssue(row: Row): SiteIssue {
  const { issueId, date, edition, number, runningNumber, volume, pages, publishedAt } = row;
  return { issueId, date, edition, number, runningNumber, volume, pages, publishedAt };
}
