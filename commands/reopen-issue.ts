import { Refused, refuse } from "@/core/refusal";
import { tidyText } from "@/core/text/tidy-text";
import { cancelJob } from "@/db/queries/log/jobs";
import { dropWaitingReleases } from "@/db/queries/press/write-rendering";
import type { Context } from "./context";
import { type IssueChanged, type OnIssue, onIssue } from "./on-issue";

/** Takes 付印 back before the release, with a reason: the issue is in proofing again and leaves the clock. */
export async function reopenIssue(
  ctx: Context,
  input: OnIssue & { readonly reason: string },
): Promise<IssueChanged> {
  const reason = tidyText(input.reason);
  if (reason === "") throw new Refused(refuse("reopen-reason-needed", undefined, "reason"));
  if (reason.length > 1000)
    throw new Refused(refuse("too-long", { max: 1000, length: reason.length }, "reason"));
  return onIssue(ctx, input, "reopen-issue", "reopen-issue", async (tx) => {
    await cancelJob(tx, "release-issue", input.issueId);
    await dropWaitingReleases(tx, input.issueId);
    return {
      change: {
        state: "proofing",
        signedOffAt: null,
        signedOffBy: null,
        manifest: null,
        contentHash: null,
      },
      detail: { reason },
    };
  });
}
