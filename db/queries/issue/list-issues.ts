import { and, asc, count, desc, eq, gte, inArray, lt } from "drizzle-orm";
import type { IssueState } from "@/core/issue/issue";
import type { Actor } from "@/core/people/actor";
import { canIssue } from "@/core/people/can";
import { type Db, reader } from "@/db/client";
import { issues, pages, placements } from "@/db/schema";

export interface IssueLine {
  readonly id: string;
  readonly date: string;
  readonly edition: string;
  readonly number: number;
  readonly runningNumber: number;
  readonly state: IssueState;
  readonly releaseAt: number;
  readonly publishedAt: number | null;
  readonly pages: number;
  readonly stories: number;
}

/** The issues of a month (`YYYY-MM`), by date. */
export async function listIssuesOfMonth(
  actor: Actor,
  month: string,
  db: Db = reader(),
): Promise<readonly IssueLine[]> {
  const anyIssue = { publicationId: actor.publicationId, state: "planning" } as const;
  if (!canIssue(actor, "read-issue", anyIssue).ok) return [];
  const rows = await db
    .select()
    .from(issues)
    .where(
      and(
        eq(issues.publicationId, actor.publicationId),
        gte(issues.date, `${month}-01`),
        lt(issues.date, `${month}-32`),
      ),
    )
    .orderBy(asc(issues.date), asc(issues.edition));
  const ids = rows.map((r) => r.id);
  const pageCounts = await countBy(db, pages, ids);
  const storyCounts = await countBy(db, placements, ids);
  return rows.map(
    ({ id, date, edition, number, runningNumber, state, releaseAt, publishedAt }) => ({
      id,
      date,
      edition,
      number,
      runningNumber,
      state,
      releaseAt,
      publishedAt,
      pages: pageCounts.get(id) ?? 0,
      stories: storyCounts.get(id) ?? 0,
    }),
  );
}

/** The months that have issues, newest first, each `YYYY-MM`. */
export async function listIssueMonthsOfDesk(
  actor: Actor,
  db: Db = reader(),
): Promise<readonly string[]> {
  const anyIssue = { publicationId: actor.publicationId, state: "planning" } as const;
  if (!canIssue(actor, "read-issue", anyIssue).ok) return [];
  const rows = await db
    .select({ date: issues.date })
    .from(issues)
    .where(eq(issues.publicationId, actor.publicationId))
    .orderBy(desc(issues.date));
  return [...new Set(rows.map((r) => r.date.slice(0, 7)))];
}

async function countBy(
  db: Db,
  of: typeof pages | typeof placements,
  issueIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (issueIds.length === 0) return new Map();
  const rows = await db
    .select({ id: of.issueId, n: count() })
    .from(of)
    .where(inArray(of.issueId, [...issueIds]))
    .groupBy(of.issueId);
  return new Map(rows.map((r) => [r.id, r.n]));
}
