import { and, desc, eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { issues, placements, renderings, users } from "@/db/schema";
import { findIssue } from "../issue/find-issue";
import { listReadable } from "../story/list-readable";
import type { RenderingRow } from "./write-rendering";

/** A rendering as the desk shows it; `hash` is the SHA-256 of its PDF, empty until it is done. */
export interface DeskRendering extends Omit<RenderingRow, "source" | "claimedAt" | "dueAt"> {
  readonly hash: string;
  readonly requestedByName: string;
  /** It shows a story that the person may not read, and so none of it is shown to them: no file, zone or word. */
  readonly isHidden: boolean;
}

/** Renderings of a page, newest first; none for who may not read its issue. */
export async function listRenderingsOfPage(
  actor: Actor,
  pageId: string,
  db: Db = reader(),
): Promise<readonly DeskRendering[]> {
  const rows = await select(db)
    .where(eq(renderings.pageId, pageId))
    .orderBy(desc(renderings.number));
  return shown(db, actor, rows);
}

/** Renderings of an issue's pages and of the whole issue (`pageId` null), newest first. */
export async function listRenderingsOfIssue(
  actor: Actor,
  issueId: string,
  db: Db = reader(),
): Promise<readonly DeskRendering[]> {
  const rows = await select(db)
    .where(eq(renderings.issueId, issueId))
    .orderBy(desc(renderings.requestedAt), desc(renderings.number));
  return shown(db, actor, rows);
}

/** One of them; null for who may not read its issue. */
export async function findRendering(
  actor: Actor,
  id: string,
  db: Db = reader(),
): Promise<DeskRendering | null> {
  const rows = await select(db).where(
    and(eq(renderings.id, id), eq(issues.publicationId, actor.publicationId)),
  );
  return (await shown(db, actor, rows))[0] ?? null;
}

interface Row {
  readonly rendering: RenderingRow;
  readonly by: string;
}

const select = (db: Db) =>
  db
    .select({ rendering: renderings, by: users.name })
    .from(renderings)
    .innerJoin(issues, eq(issues.id, renderings.issueId))
    .innerJoin(users, eq(users.id, renderings.requestedBy));

/** All of one issue. */
async function shown(
  db: Db,
  actor: Actor,
  rows: readonly Row[],
): Promise<readonly DeskRendering[]> {
  const issueId = rows[0]?.rendering.issueId;
  if (!issueId || !(await findIssue(actor, issueId, db))) return [];
  const placed = await db
    .select({ id: placements.storyId })
    .from(placements)
    .where(eq(placements.issueId, issueId));
  const ofIssue = placed.map(({ id }) => id);
  const each = rows.map((row) => storiesOf(row, ofIssue));
  const seen = await listReadable(actor, [...new Set(each.flat())], db);
  return rows.map((row, at) =>
    onDesk(
      row,
      (each[at] ?? []).some((id) => !seen.has(id)),
    ),
  );
}

/** Those a page printed; of the whole issue, those that stand in it. */
function storiesOf({ rendering }: Row, ofIssue: readonly string[]): readonly string[] {
  const { pageId, words, zones } = rendering;
  if (pageId === null) return ofIssue;
  return [...(words ?? []), ...(zones ?? [])].flatMap(({ storyId }) => storyId ?? []);
}

function onDesk({ rendering, by }: Row, isHidden: boolean): DeskRendering {
  const { source: _source, claimedAt: _claimed, dueAt: _due, ...rest } = rendering;
  const inside = isHidden ? { files: null, zones: null, words: null } : {};
  const hash = rendering.files?.pdf.name.split(".")[0] ?? "";
  return { ...rest, ...inside, hash, isHidden, requestedByName: by };
}
