import { and, desc, eq, inArray } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { history, stories } from "@/db/schema";
import { readable } from "../story/story-conditions";
import { findIssue } from "./find-issue";

export interface IssueHistoryLine {
  readonly seq: number;
  readonly at: number;
  readonly actorId: string;
  readonly by: string;
  readonly verb: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** Everything done to an issue, newest first. Titles of stories the actor may not read are left out. */
export async function listIssueHistory(
  actor: Actor,
  issueId: string,
  db: Db = reader(),
): Promise<readonly IssueHistoryLine[]> {
  if (!(await findIssue(actor, issueId, db))) return [];
  const lines = await db
    .select({
      seq: history.seq,
      at: history.at,
      actorId: history.actorId,
      by: history.actorName,
      verb: history.verb,
      detail: history.detail,
      storyId: history.storyId,
    })
    .from(history)
    .where(eq(history.issueId, issueId))
    .orderBy(desc(history.seq))
    .limit(300);
  const seen = await readableAmong(
    db,
    actor,
    lines.flatMap((line) => line.storyId ?? []),
  );
  return lines.map(({ storyId, ...line }) =>
    storyId === null || seen.has(storyId)
      ? line
      : { ...line, detail: { ...line.detail, headline: "…", onPage: "…" } },
  );
}

async function readableAmong(
  db: Db,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: stories.id })
    .from(stories)
    .where(and(inArray(stories.id, [...new Set(ids)]), readable(actor)));
  return new Set(rows.map((r) => r.id));
}
