import { and, asc, eq } from "drizzle-orm";
import type { ProofMark } from "@/core/paper/proof-mark";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { proofMarks, proofs, renderings, users } from "@/db/schema";
import { alias } from "@/db/schema/kit";
import { findIssue } from "../issue/find-issue";
import { listReadable } from "../story/list-readable";

/** Every correction on the proofs of a page, oldest first; those on stories the actor may not read are left out. */
export async function listProofMarks(
  actor: Actor,
  { issueId, pageId }: { readonly issueId: string; readonly pageId: string },
  db: Db = reader(),
): Promise<readonly ProofMark[]> {
  if (!(await findIssue(actor, issueId, db))) return [];
  const settlers = alias(users, "settlers");
  const rows = await db
    .select({
      mark: proofMarks,
      proof: renderings.number,
      readerName: users.name,
      settledByName: settlers.name,
    })
    .from(proofMarks)
    .innerJoin(renderings, eq(renderings.id, proofMarks.renderingId))
    .innerJoin(users, eq(users.id, proofMarks.readerId))
    .leftJoin(settlers, eq(settlers.id, proofMarks.settledBy))
    .where(and(eq(proofMarks.pageId, pageId), eq(proofMarks.issueId, issueId)))
    .orderBy(asc(proofMarks.at), asc(proofMarks.id));
  const readings = await db.select().from(proofs).where(eq(proofs.pageId, pageId));
  const ids = rows.flatMap(({ mark }) => mark.storyId ?? []);
  const seen = await listReadable(actor, [...new Set(ids)], db);
  return rows
    .filter(({ mark }) => mark.storyId === null || seen.has(mark.storyId))
    .map(({ mark, ...names }) => {
      const { issueId: _issue, pageId: _page, settledBy: _by, settledAt: _at, ...shown } = mark;
      const isHandedIn = readings.some(
        (of) =>
          of.renderingId === mark.renderingId &&
          of.readerId === mark.readerId &&
          of.round === mark.round &&
          of.at >= mark.at,
      );
      return { ...shown, ...names, isHandedIn };
    });
}
