import { and, desc, eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { issues, renderings, users } from "@/db/schema";
import { findIssue } from "../issue/find-issue";
import type { RenderingRow } from "./write-rendering";

/** A rendering as the desk shows it; `hash` is the SHA-256 of its PDF, empty until it is done. */
export interface DeskRendering extends Omit<RenderingRow, "source" | "claimedAt" | "dueAt"> {
  readonly hash: string;
  readonly requestedByName: string;
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
  const [first] = rows;
  if (!first || !(await findIssue(actor, first.rendering.issueId, db))) return [];
  return rows.map(onDesk);
}

/** Renderings of an issue's pages and of the whole issue (`pageId` null), newest first. */
export async function listRenderingsOfIssue(
  actor: Actor,
  issueId: string,
  db: Db = reader(),
): Promise<readonly DeskRendering[]> {
  if (!(await findIssue(actor, issueId, db))) return [];
  const rows = await select(db)
    .where(eq(renderings.issueId, issueId))
    .orderBy(desc(renderings.requestedAt), desc(renderings.number));
  return rows.map(onDesk);
}

/** One of them; null for who may not read its issue. */
export async function findRendering(
  actor: Actor,
  id: string,
  db: Db = reader(),
): Promise<DeskRendering | null> {
  const [row] = await select(db).where(
    and(eq(renderings.id, id), eq(issues.publicationId, actor.publicationId)),
  );
  if (!row || !(await findIssue(actor, row.rendering.issueId, db))) return null;
  return onDesk(row);
}

/** The last rendering of each page that was done, whatever has failed since. */
export function latestDone(
  of: readonly DeskRendering[],
): ReadonlyMap<string | null, DeskRendering> {
  const latest = new Map<string | null, DeskRendering>();
  for (const rendering of of) {
    const known = latest.get(rendering.pageId);
    if (rendering.state === "done" && (!known || known.number < rendering.number))
      latest.set(rendering.pageId, rendering);
  }
  return latest;
}

const select = (db: Db) =>
  db
    .select({ rendering: renderings, by: users.name })
    .from(renderings)
    .innerJoin(issues, eq(issues.id, renderings.issueId))
    .innerJoin(users, eq(users.id, renderings.requestedBy));

function onDesk({
  rendering,
  by,
}: {
  readonly rendering: RenderingRow;
  readonly by: string;
}): DeskRendering {
  const { source: _source, claimedAt: _claimed, dueAt: _due, ...shown } = rendering;
  const hash = rendering.files?.pdf.name.split(".")[0] ?? "";
  return { ...shown, hash, requestedByName: by };
}
