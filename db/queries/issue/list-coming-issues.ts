import { and, asc, eq, inArray } from "drizzle-orm";
import type { IssueState } from "@/core/issue/issue";
import type { Actor } from "@/core/people/actor";
import { canIssue } from "@/core/people/can";
import { type Db, reader } from "@/db/client";
import { issues, pages } from "@/db/schema";

export interface ComingIssue {
  readonly id: string;
  readonly date: string;
  readonly edition: string;
  readonly state: IssueState;
  readonly releaseAt: number;
  /** Pages the actor is 责任编辑 of. */
  readonly mine: readonly { readonly number: number; readonly name: string }[];
}

/** Issues that are not out yet, the first to close first, with the pages the actor answers for. */
export async function listComingIssues(
  actor: Actor,
  db: Db = reader(),
): Promise<readonly ComingIssue[]> {
  const anyIssue = { publicationId: actor.publicationId, state: "planning" } as const;
  if (!canIssue(actor, "read-issue", anyIssue).ok) return [];
  const coming = await db
    .select({
      id: issues.id,
      date: issues.date,
      edition: issues.edition,
      state: issues.state,
      releaseAt: issues.releaseAt,
    })
    .from(issues)
    .where(
      and(
        eq(issues.publicationId, actor.publicationId),
        inArray(issues.state, ["planning", "editing", "proofing", "signed-off"]),
      ),
    )
    .orderBy(asc(issues.releaseAt))
    .limit(14);
  if (coming.length === 0) return [];
  const mine = await db
    .select({ issueId: pages.issueId, number: pages.number, name: pages.name })
    .from(pages)
    .where(
      and(
        eq(pages.editorId, actor.userId),
        inArray(
          pages.issueId,
          coming.map((issue) => issue.id),
        ),
      ),
    )
    .orderBy(asc(pages.number));
  return coming.map((issue) => ({
    ...issue,
    mine: mine
      .filter((page) => page.issueId === issue.id)
      .map(({ number, name }) => ({ number, name })),
  }));
}
