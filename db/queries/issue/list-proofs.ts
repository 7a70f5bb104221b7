import { eq } from "drizzle-orm";
import type { ProofRead } from "@/core/page/proofing";
import type { Db } from "@/db/client";
import { pages, proofMarks, proofs, users } from "@/db/schema";

/** One reading of a page, with its reader's name and what has become of its marks. */
export interface ReadingRow extends ProofRead {
  readonly id: string;
  readonly pageId: string;
  readonly readerName: string;
  readonly renderingId: string | null;
  readonly note: string;
  readonly at: number;
}

/** All readings of an issue's pages, oldest first. Open marks of a round are told with its latest reading. */
export async function listProofs(db: Db, issueId: string): Promise<readonly ReadingRow[]> {
  const rows = await db
    .select({
      id: proofs.id,
      pageId: proofs.pageId,
      round: proofs.round,
      contentHash: proofs.contentHash,
      readerId: proofs.readerId,
      readerName: users.name,
      corrections: proofs.corrections,
      renderingId: proofs.renderingId,
      note: proofs.note,
      at: proofs.at,
    })
    .from(proofs)
    .innerJoin(pages, eq(pages.id, proofs.pageId))
    .innerJoin(users, eq(users.id, proofs.readerId))
    .where(eq(pages.issueId, issueId))
    .orderBy(proofs.at, proofs.id);
  const marks = await marksOf(db, issueId);
  return rows.map((row) => {
    const isLatest = row === rows.findLast(sameRound(row));
    return {
      ...row,
      marks: marks.filter((mark) => isOfReading(mark, row)).length,
      openMarks: isLatest
        ? marks.filter((mark) => mark.state === "open" && sameRound(row)(mark)).length
        : 0,
    };
  });
}

interface MarkRow {
  readonly pageId: string;
  readonly round: number;
  readonly renderingId: string;
  readonly readerId: string;
  readonly state: string;
  readonly at: number;
}

const marksOf = (db: Db, issueId: string): Promise<readonly MarkRow[]> =>
  db
    .select({
      pageId: proofMarks.pageId,
      round: proofMarks.round,
      renderingId: proofMarks.renderingId,
      readerId: proofMarks.readerId,
      state: proofMarks.state,
      at: proofMarks.at,
    })
    .from(proofMarks)
    .where(eq(proofMarks.issueId, issueId));

const sameRound =
  (row: Pick<MarkRow, "pageId" | "round">) =>
  (other: Pick<MarkRow, "pageId" | "round">): boolean =>
    other.pageId === row.pageId && other.round === row.round;

const isOfReading = (mark: MarkRow, { renderingId, readerId, round, at }: ReadingFacts): boolean =>
  mark.renderingId === renderingId &&
  mark.readerId === readerId &&
  mark.round === round &&
  mark.at <= at;

type ReadingFacts = Pick<ReadingRow, "renderingId" | "readerId" | "round" | "at">;
