import { manifestOf } from "@/core/issue/freeze";
import { preflight } from "@/core/issue/preflight";
import { Refused, refuse } from "@/core/refusal";
import { contentHash } from "@/db/content-hash";
import { copyOf } from "@/db/queries/issue/find-issue-copy";
import { scheduleJob } from "@/db/queries/log/jobs";
import type { Context } from "./context";
import { type IssueChanged, type OnIssue, onIssue } from "./on-issue";
import { queueRenderings } from "./queue-renderings";

export interface SignOffIssue extends OnIssue {
  /** Goes out at once instead of at its release time. */
  readonly releaseNow?: boolean;
}

/**
 * 付印: freezes the pages and the exact version of every story with their hash, and puts the release on the
 * clock and the pages into the queue of the press, in one transaction. Refused with every fault of preflight at once.
 */
export function signOffIssue(ctx: Context, input: SignOffIssue): Promise<IssueChanged> {
  return onIssue(ctx, input, "sign-off-issue", "sign-off-issue", async (tx, file) => {
    const releaseAt = input.releaseNow ? ctx.now : file.issue.releaseAt;
    if (releaseAt < ctx.now) throw new Refused(refuse("release-time-past"));
    const copy = await copyOf(file, tx);
    const faults = preflight(copy, releaseAt);
    if (faults.length > 0)
      throw new Refused(...faults.map((fault) => refuse(fault.code, fault.params)));
    const manifest = manifestOf(copy);
    const hash = contentHash(manifest);
    if (copy.pageFormat)
      await queueRenderings(tx, ctx, {
        copy,
        pages: copy.pages,
        stage: "release",
        hasMarks: false,
      });
    await scheduleJob(tx, { kind: "release-issue", subject: input.issueId, dueAt: releaseAt });
    return {
      change: {
        state: "signed-off",
        signedOffAt: ctx.now,
        signedOffBy: ctx.actor.userId,
        releaseAt,
        manifest,
        contentHash: hash,
      },
      detail: {
        pages: copy.pages.length,
        stories: file.placements.length,
        releaseAt,
        contentHash: hash,
      },
    };
  });
}
