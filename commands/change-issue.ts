import { checkIssueFields } from "@/core/issue/check-issue-fields";
import { checkReleaseTime } from "@/core/issue/check-release-time";
import { Refused } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import type { Context } from "./context";
import { type IssueChanged, type OnIssue, onIssue } from "./on-issue";

export interface ChangeIssue extends OnIssue {
  readonly number?: number;
  readonly runningNumber?: number;
  readonly volume?: string;
  /** Day and time (HH:MM) in the publication's zone. */
  readonly release?: { readonly date: string; readonly time: string };
}

/**
 * Numbers and release time. A time that is past is refused: an issue goes out at once only by saying so at
 * sign-off.
 */
export async function changeIssue(ctx: Context, input: ChangeIssue): Promise<IssueChanged> {
  const { number, runningNumber, volume, release } = input;
  const problems = checkIssueFields({ number, runningNumber, volume });
  if (problems.length > 0) throw new Refused(...problems);
  return onIssue(ctx, input, "edit-issue", "change-issue", async (_tx, { publication }) => {
    const time = release && checkReleaseTime(release, publication.timeZone, ctx.now);
    if (time && !time.ok) throw new Refused(time);
    return {
      change: {
        ...(number !== undefined && { number }),
        ...(runningNumber !== undefined && { runningNumber }),
        ...(volume !== undefined && { volume: tidyLine(volume) }),
        ...(time && { releaseAt: time.at }),
      },
      detail: {
        ...(number !== undefined && { number }),
        ...(runningNumber !== undefined && { runningNumber }),
        ...(time && { releaseAt: time.at }),
      },
    };
  });
}
