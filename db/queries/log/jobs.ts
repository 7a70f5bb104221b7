import { and, asc, eq, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { newId } from "@/db/new-id";
import { jobs } from "@/db/schema";

export type JobRow = typeof jobs.$inferSelect;
export type JobKind = JobRow["kind"];

/** A job claimed longer ago than this (ms) was lost with its process, and may be claimed again. */
export const claimLease = 60_000;

/** Puts the job on the clock; a job for the same subject is set anew. */
export async function scheduleJob(
  tx: Db,
  job: { readonly kind: JobKind; readonly subject: string; readonly dueAt: number },
): Promise<void> {
  const fresh = { dueAt: job.dueAt, claimedAt: null, doneAt: null, attempts: 0, lastError: null };
  await tx
    .insert(jobs)
    .values({ id: newId(), kind: job.kind, subject: job.subject, ...fresh })
    .onConflictDoUpdate({ target: [jobs.kind, jobs.subject], set: fresh });
}

export async function cancelJob(tx: Db, kind: JobKind, subject: string): Promise<void> {
  await tx.delete(jobs).where(and(eq(jobs.kind, kind), eq(jobs.subject, subject)));
}

/** The job is done, whoever did it. `error` keeps why it was given up. */
export async function finishJob(
  tx: Db,
  kind: JobKind,
  subject: string,
  at: number,
  error: string | null = null,
): Promise<void> {
  await tx
    .update(jobs)
    .set({ doneAt: at, lastError: error })
    .where(and(eq(jobs.kind, kind), eq(jobs.subject, subject)));
}

/** Takes the job due first, for this process alone. Call inside a write transaction. */
export async function claimJob(tx: Db, now: number): Promise<JobRow | null> {
  const due = tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(
      and(
        isNull(jobs.doneAt),
        lte(jobs.dueAt, now),
        or(isNull(jobs.claimedAt), lt(jobs.claimedAt, now - claimLease)),
      ),
    )
    .orderBy(asc(jobs.dueAt), asc(jobs.id))
    .limit(1);
  const [row] = await tx
    .update(jobs)
    .set({ claimedAt: now, attempts: sql`${jobs.attempts} + 1` })
    .where(inArray(jobs.id, due))
    .returning();
  return row ?? null;
}

/** Gives a failed job back, to be tried again at `dueAt`. */
export async function postponeJob(tx: Db, id: string, dueAt: number, error: string): Promise<void> {
  await tx.update(jobs).set({ claimedAt: null, dueAt, lastError: error }).where(eq(jobs.id, id));
}

/** Whether anything is due: asked every second, so it takes no lock. */
export async function hasDueJob(now: number, db: Db = reader()): Promise<boolean> {
  const [row] = await db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(isNull(jobs.doneAt), lte(jobs.dueAt, now)))
    .limit(1);
  return row !== undefined;
}

export async function findJob(kind: JobKind, subject: string, db: Db = reader()) {
  const [row] = await db
    .select()
    .from(jobs)
    .where(and(eq(jobs.kind, kind), eq(jobs.subject, subject)));
  return row ?? null;
}
