import { type Refusal, refuse } from "@/core/refusal";
import { drift } from "./drift";
import { publicProblems } from "./going-public";
import { isBlankPage } from "./is-blank-page";
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
  // The file that was shown for a page may have been replaced since, or taken back.
  const blank = issue.pages
    .filter(isBlankPage)
    .map(({ number }) => refuse("page-empty", { page: number }));
  return [...drift(frozen, issue), ...blank, ...stories];
}
