import { and, asc, eq } from "drizzle-orm";
import { type Actor, clockUserId } from "@/core/people/actor";
import { canIssue, type IssueFacts } from "@/core/people/can";
import { type Db, reader } from "@/db/client";
import { issues, pages, placements, publications } from "@/db/schema";
import type { PublicationRow } from "../publication/find-publication";

export type IssueRow = typeof issues.$inferSelect;
export type PageRow = typeof pages.$inferSelect;
export type PlacementRow = typeof placements.$inferSelect;

/** An issue with its pages and placements, each in order. */
export interface IssueFile {
  readonly issue: IssueRow;
  readonly facts: IssueFacts;
  readonly publication: PublicationRow;
  readonly pages: readonly PageRow[];
  readonly placements: readonly PlacementRow[];
}

/** Fetched through the actor: an issue the actor may not read is not found. The clock reads every issue. */
export async function findIssue(
  actor: Actor,
  id: string,
  db: Db = reader(),
): Promise<IssueFile | null> {
  const [row] = await db
    .select({ issue: issues, publication: publications })
    .from(issues)
    .innerJoin(publications, eq(publications.id, issues.publicationId))
    .where(and(eq(issues.id, id), eq(issues.publicationId, actor.publicationId)));
  if (!row) return null;
  const facts: IssueFacts = {
    publicationId: row.issue.publicationId,
    state: row.issue.state,
  };
  if (actor.userId !== clockUserId && !canIssue(actor, "read-issue", facts).ok) return null;
  return {
    ...row,
    facts,
    pages: await db.select().from(pages).where(eq(pages.issueId, id)).orderBy(asc(pages.number)),
    placements: await db
      .select()
      .from(placements)
      .where(eq(placements.issueId, id))
      .orderBy(asc(placements.position)),
  };
}
