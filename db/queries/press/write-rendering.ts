import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, max, ne, or, sql } from "drizzle-orm";
import type { PressFile } from "@/core/paper/press-file";
import type { RenderedFiles } from "@/core/paper/rendering";
import { type Db, reader } from "@/db/client";
import { newId } from "@/db/new-id";
import { issues, renderings } from "@/db/schema";

export type RenderingRow = typeof renderings.$inferSelect;

/** Of what a rendering is made, and what for. */
export type RenderingSubject = Pick<
  RenderingRow,
  "issueId" | "pageId" | "stage" | "contentHash" | "hasMarks"
>;

interface NewRendering extends RenderingSubject {
  /** `FrozenPages` as JSON. */
  readonly source: PressFile | null;
  readonly requestedBy: string;
  readonly at: number;
}

/** A rendering claimed longer ago than this (ms) was lost with its process, and may be claimed again. */
export const renderingLease = 60_000;
/** It is given up after so many. */
export const mostAttempts = 3;

/** Puts it into the queue, with the next number of its page, or of the issue's own for the PDF of the whole issue. */
export async function insertRendering(
  tx: Db,
  { at, issueId, pageId, stage, contentHash, hasMarks, source, requestedBy }: NewRendering,
): Promise<RenderingRow> {
  const [last] = await tx
    .select({ number: max(renderings.number) })
    .from(renderings)
    .where(ofSubject({ issueId, pageId }));
  const [row] = await tx
    .insert(renderings)
    .values({
      id: newId(),
      issueId,
      pageId,
      stage,
      contentHash,
      hasMarks,
      source,
      requestedBy,
      number: (last?.number ?? 0) + 1,
      state: "queued",
      requestedAt: at,
    })
    .returning();
  if (!row) throw new Error("a rendering was not kept");
  return row;
}

/**
 * The last rendering of the page for the same use, if it prints the very same and did not fail. The hash of the page alone
 * does not tell: the price in its nameplate, or another file of its photograph, is print too.
 */
export async function findSameRendering(
  tx: Db,
  {
    issueId,
    pageId,
    stage,
    contentHash,
    hasMarks,
    source,
  }: RenderingSubject & { readonly source: PressFile },
): Promise<RenderingRow | null> {
  const [last] = await tx
    .select()
    .from(renderings)
    .where(
      and(
        ofSubject({ issueId, pageId }),
        eq(renderings.stage, stage),
        eq(renderings.hasMarks, hasMarks),
      ),
    )
    .orderBy(desc(renderings.number))
    .limit(1);
  const isSame = last?.contentHash === contentHash && last.source?.name === source.name;
  return isSame && last.state !== "failed" ? last : null;
}

/** What waits for readers of an issue whose 付印 is taken back is not made; what is under way comes to nothing. */
export async function dropWaitingReleases(tx: Db, issueId: string): Promise<void> {
  await tx
    .delete(renderings)
    .where(
      and(
        eq(renderings.issueId, issueId),
        eq(renderings.stage, "release"),
        eq(renderings.state, "queued"),
      ),
    );
}

const ofSubject = ({ issueId, pageId }: Pick<RenderingRow, "issueId" | "pageId">) =>
  and(
    eq(renderings.issueId, issueId),
    pageId === null ? isNull(renderings.pageId) : eq(renderings.pageId, pageId),
  );

const waits = (now: number) =>
  or(
    and(eq(renderings.state, "queued"), lte(renderings.dueAt, now)),
    and(eq(renderings.state, "running"), lt(renderings.claimedAt, now - renderingLease)),
  );

/** Whether the press has anything to do: asked every second, so it takes no lock. */
export async function hasWaitingRendering(now: number, db: Db = reader()): Promise<boolean> {
  const [row] = await db.select({ id: renderings.id }).from(renderings).where(waits(now)).limit(1);
  return row !== undefined;
}

/**
 * Takes the rendering to be made next, for this process alone: proofs that somebody waits for before pages for
 * readers, and of those the latest issue first. Call inside a write transaction.
 */
export async function claimRendering(tx: Db, now: number): Promise<RenderingRow | null> {
  const next = tx
    .select({ id: renderings.id })
    .from(renderings)
    .innerJoin(issues, eq(issues.id, renderings.issueId))
    .where(waits(now))
    .orderBy(
      sql`${renderings.stage} = 'release'`,
      sql`case when ${renderings.stage} = 'release' then ${issues.date} end desc`,
      asc(renderings.requestedAt),
      asc(renderings.id),
    )
    .limit(1);
  const [row] = await tx
    .update(renderings)
    .set({
      state: "running",
      claimedAt: now,
      progress: 0,
      attempts: sql`${renderings.attempts} + 1`,
    })
    .where(inArray(renderings.id, next))
    .returning();
  return row ?? null;
}

/** Renderings whose process was lost so often that it must be their fault. */
export async function listLostRenderings(tx: Db, now: number): Promise<readonly RenderingRow[]> {
  return tx
    .select()
    .from(renderings)
    .where(
      and(
        eq(renderings.state, "running"),
        lt(renderings.claimedAt, now - renderingLease),
        gte(renderings.attempts, mostAttempts),
      ),
    );
}

type Claim = Pick<RenderingRow, "id" | "attempts">;

/** Only the process that holds the claim may write: who was thought lost and comes back finds it gone. */
const stillOurs = ({ id, attempts }: Claim) =>
  and(eq(renderings.id, id), eq(renderings.state, "running"), eq(renderings.attempts, attempts));

/** How far it is, 0–100; renews the claim. @returns whether it is still ours */
export async function noteProgress(
  tx: Db,
  claim: Claim,
  progress: number,
  now: number,
): Promise<boolean> {
  const rows = await tx
    .update(renderings)
    .set({ claimedAt: now, progress: sql`max(${renderings.progress}, ${progress})` })
    .where(stillOurs(claim))
    .returning({ id: renderings.id });
  return rows.length > 0;
}

/** @returns whether it was still ours */
export async function finishRendering(
  tx: Db,
  claim: Claim,
  made: Pick<RenderingRow, "zones" | "words"> & { readonly files: RenderedFiles },
  now: number,
): Promise<boolean> {
  const rows = await tx
    .update(renderings)
    .set({ ...made, state: "done", progress: 100, fault: null, claimedAt: null, doneAt: now })
    .where(stillOurs(claim))
    .returning({ id: renderings.id });
  return rows.length > 0;
}

/** Gives a rendering back, to be tried again at `dueAt`, with the reason it failed for. */
export async function postponeRendering(
  tx: Db,
  claim: Claim,
  fault: string | null,
  dueAt: number,
): Promise<void> {
  await tx
    .update(renderings)
    .set({ state: "queued", progress: 0, claimedAt: null, dueAt, fault })
    .where(stillOurs(claim));
}

/** Gives a rendering back untried: its press is told to stop, which is no fault of the page. */
export async function giveBackRendering(tx: Db, claim: Claim): Promise<void> {
  await tx
    .update(renderings)
    .set({
      state: "queued",
      progress: 0,
      claimedAt: null,
      attempts: sql`${renderings.attempts} - 1`,
    })
    .where(stillOurs(claim));
}

/** @returns whether it was still ours to give up */
export async function failRendering(
  tx: Db,
  claim: Claim,
  fault: string,
  now: number,
): Promise<boolean> {
  const rows = await tx
    .update(renderings)
    .set({ state: "failed", claimedAt: null, fault, doneAt: now })
    .where(stillOurs(claim))
    .returning({ id: renderings.id });
  return rows.length > 0;
}

/** Whether another rendering that was asked for at the same moment has failed already. */
export async function hasFailedBefore(
  tx: Db,
  { id, issueId, stage, requestedAt }: RenderingRow,
): Promise<boolean> {
  const [row] = await tx
    .select({ id: renderings.id })
    .from(renderings)
    .where(
      and(
        eq(renderings.issueId, issueId),
        eq(renderings.stage, stage),
        eq(renderings.requestedAt, requestedAt),
        eq(renderings.state, "failed"),
        ne(renderings.id, id),
      ),
    )
    .limit(1);
  return row !== undefined;
}
