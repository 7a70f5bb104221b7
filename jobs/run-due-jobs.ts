import { releaseIssue } from "@/commands/release-issue";
import { clockActor } from "@/core/people/clock-actor";
import { Refused } from "@/core/refusal";
import { findReleaseSubject, type ReleaseSubject } from "@/db/queries/issue/find-release-subject";
import { raiseAlarm } from "@/db/queries/log/alarms";
import { claimJob, finishJob, hasDueJob, type JobRow, postponeJob } from "@/db/queries/log/jobs";
import { transact } from "@/db/transact";

/** What became of one job. */
export interface JobOutcome {
  readonly subject: string;
  readonly outcome: "done" | "refused" | "moot" | "postponed";
  readonly error?: string;
}

/** Longest wait before a failed release is tried again, ms. */
const longestBackoff = 5 * 60_000;

/**
 * Does everything that is due at `now` (UTC ms), one job after the other, each in this process alone. A job
 * that was due while the server was down is due still.
 */
export async function runDueJobs(now: number): Promise<readonly JobOutcome[]> {
  const outcomes: JobOutcome[] = [];
  while (await hasDueJob(now)) {
    const job = await transact((tx) => claimJob(tx, now));
    if (!job) break;
    outcomes.push(await runJob(job, now));
  }
  return outcomes;
}

async function runJob(job: JobRow, now: number): Promise<JobOutcome> {
  const subject = await findReleaseSubject(job.subject);
  if (!subject) return setAside(job, now, "gone");
  try {
    await releaseIssue({ actor: clockActor(subject.publicationId), now }, { issueId: job.subject });
    return { subject: job.subject, outcome: "done" };
  } catch (error) {
    if (!(error instanceof Refused)) return postpone(job, subject, now, error);
    if (error.first.code === "wrong-issue-state") return setAside(job, now, error.first.code);
    return giveUp(job, subject, now, error);
  }
}

/** Somebody released or re-opened the issue meanwhile: nothing left to do. */
async function setAside(job: JobRow, now: number, why: string): Promise<JobOutcome> {
  await transact((tx) => finishJob(tx, job.kind, job.subject, now, why));
  return { subject: job.subject, outcome: "moot" };
}

/**
 * The issue may not go out as it is. It is not tried again by itself, or it would surprise everyone hours
 * later: a person releases it by hand or re-opens it.
 */
async function giveUp(
  job: JobRow,
  subject: ReleaseSubject,
  now: number,
  error: Refused,
): Promise<JobOutcome> {
  const { code, params } = error.first;
  await transact(async (tx) => {
    await finishJob(tx, job.kind, job.subject, now, error.message);
    await raiseAlarm(tx, {
      code: "release-refused",
      params: { ...params, date: subject.date, reason: code, more: error.refusals.length - 1 },
      issueId: job.subject,
      at: now,
    });
  });
  return { subject: job.subject, outcome: "refused", error: error.message };
}

/** A fault of the machine: tried again, later each time, with one alarm for the first failure. */
async function postpone(
  job: JobRow,
  subject: ReleaseSubject,
  now: number,
  error: unknown,
): Promise<JobOutcome> {
  const message = error instanceof Error ? error.message : String(error);
  const wait = Math.min(longestBackoff, 5_000 * 2 ** (job.attempts - 1));
  await transact(async (tx) => {
    await postponeJob(tx, job.id, now + wait, message);
    if (job.attempts === 1)
      await raiseAlarm(tx, {
        code: "release-failed",
        params: { date: subject.date },
        issueId: job.subject,
        at: now,
      });
  });
  return { subject: job.subject, outcome: "postponed", error: message };
}
