import type { Refusal } from "@/core/refusal";
import { drift } from "./drift";
import { publicProblems } from "./going-public";
import type { IssueCopy } from "./issue-copy";
import type { IssueManifest } from "./manifest";

/**
 * Everything that keeps a signed-off issue from readers at this moment: what has changed since 付印, and every
 * story that may not be public now. Empty when exactly the frozen issue may go out.
 */
export function releaseProblems(
  frozen: IssueManifest,
  issue: IssueCopy,
  now: number,
): readonly Refusal[] {
  const stories = issue.pages.flatMap((page) =>
    page.placements.flatMap(({ story }) =>
      publicProblems(story, now, issue.timeZone).map((r) => ({
        ...r,
        params: { ...r.params, headline: story.content.headline, page: page.number },
      })),
    ),
  );
  return [...drift(frozen, issue), ...stories];
}
