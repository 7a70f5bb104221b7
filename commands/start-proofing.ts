import { Refused, refuse } from "@/core/refusal";
import type { Context } from "./context";
import { type IssueChanged, type OnIssue, onIssue } from "./on-issue";

/** 开始校对: from now on proofreaders may read the pages. Pages may still change; that makes proofs stale. */
export function startProofing(ctx: Context, input: OnIssue): Promise<IssueChanged> {
  return onIssue(ctx, input, "start-proofing", "start-proofing", async (_tx, file) => {
    if (file.placements.length === 0) throw new Refused(refuse("issue-empty"));
    return { change: { state: "proofing" }, detail: { pages: file.pages.length } };
  });
}
