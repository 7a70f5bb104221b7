import { Refused, refuse } from "@/core/refusal";
import { listPublishedScans } from "@/db/queries/press/list-published-scans";
import type { Context } from "./context";
import { type IssueChanged, type OnIssue, onIssue } from "./on-issue";

/**
 * 开始校对: from now on proofreaders may read the pages. Pages may still change; that makes proofs stale. An
 * issue that is shown as files of its pages alone goes the same way, with nothing to read.
 */
export function startProofing(ctx: Context, input: OnIssue): Promise<IssueChanged> {
  return onIssue(ctx, input, "start-proofing", "start-proofing", async (tx, file) => {
    const shown = await listPublishedScans(tx, input.issueId);
    if (file.placements.length === 0 && shown.size === 0) throw new Refused(refuse("issue-empty"));
    return { change: { state: "proofing" }, detail: { pages: file.pages.length } };
  });
}
