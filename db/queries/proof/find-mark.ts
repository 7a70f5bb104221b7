import { eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import type { Db } from "@/db/client";
import { proofMarks } from "@/db/schema";
import { findIssue, type IssueFile } from "../issue/find-issue";
import { listReadable } from "../story/list-readable";

export type MarkRow = typeof proofMarks.$inferSelect;

/** A mark with its issue, fetched through the actor: on a story they may not read it is not found. */
export async function findMark(
  actor: Actor,
  id: string,
  db: Db,
): Promise<{ readonly mark: MarkRow; readonly file: IssueFile } | null> {
  const [mark] = await db.select().from(proofMarks).where(eq(proofMarks.id, id));
  const file = mark && (await findIssue(actor, mark.issueId, db));
  if (!file) return null;
  if (mark.storyId && !(await listReadable(actor, [mark.storyId], db)).has(mark.storyId))
    return null;
  return { mark, file };
}
