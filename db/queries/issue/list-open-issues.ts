import { and, asc, count, eq, inArray } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { canIssue } from "@/core/people/can";
import { type Db, reader } from "@/db/client";
import { issues, pages, placements } from "@/db/schema";

export interface OpenIssue {
  readonly id: string;
  readonly date: string;
  readonly edition: string;
  readonly runningNumber: number;
  readonly revision: number;
  readonly pages: readonly {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly stories: number;
  }[];
}

/** Issues whose pages may still change, by date, with how full each page is. */
export async function listOpenIssues(
  actor: Actor,
  db: Db = reader(),
): Promise<readonly OpenIssue[]> {
  if (!canIssue(actor, "arrange-page", { publicationId: actor.publicationId, state: "editing" }).ok)
    return [];
  const open = await db
    .select()
    .from(issues)
    .where(
      and(
        eq(issues.publicationId, actor.publicationId),
        inArray(issues.state, ["planning", "editing", "proofing"]),
      ),
    )
    .orderBy(asc(issues.date), asc(issues.edition));
  const filled = await db
    .select({
      id: pages.id,
      issueId: pages.issueId,
      number: pages.number,
      name: pages.name,
      stories: count(placements.id),
    })
    .from(pages)
    .leftJoin(placements, eq(placements.pageId, pages.id))
    .where(
      inArray(
        pages.issueId,
        open.map((issue) => issue.id),
      ),
    )
    .groupBy(pages.id)
    .orderBy(asc(pages.number));
  return open.map(({ id, date, edition, runningNumber, revision }) => ({
    id,
    date,
    edition,
    runningNumber,
    revision,
    pages: filled.filter((p) => p.issueId === id).map(({ issueId: _of, ...page }) => page),
  }));
}
