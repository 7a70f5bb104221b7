import type { PageLayout } from "@/core/layout/page-layout";
import { printedLayout } from "@/core/layout/printed-layout";
import { type Refusal, refuse } from "@/core/refusal";
import { isSame } from "@/core/same-json";
import { printedHere } from "./freeze";
import type { IssueCopy, PageCopy, PlacementCopy } from "./issue-copy";
import type { IssueManifest, ManifestPage, ManifestPlacement } from "./manifest";

/**
 * How the issue differs from what was signed off; empty when it is the same. A story changed since then is
 * named: only what was proofed and signed may go out.
 */
export function drift(frozen: IssueManifest, issue: IssueCopy): readonly Refusal[] {
  if (!sameFront(frozen, issue)) return [refuse("stale-masthead")];
  return frozen.pages.flatMap((page, index) => pageDrift(page, issue.pages[index]));
}

function sameFront(frozen: IssueManifest, issue: IssueCopy): boolean {
  const front = (of: Pick<IssueManifest, "date" | "number" | "runningNumber">) =>
    `${of.date} ${of.number} ${of.runningNumber}`;
  return front(frozen) === front(issue) && frozen.pages.length === issue.pages.length;
}

function pageDrift(frozen: ManifestPage, live: PageCopy | undefined): Refusal[] {
  const same =
    live !== undefined &&
    frozen.name === live.name &&
    frozen.banner === live.banner &&
    frozen.editor === live.editor &&
    isSameLayout(frozen.layout ?? null, live.layout) &&
    frozen.placements.length === live.placements.length;
  if (!same) return [refuse("stale-page", { page: frozen.number })];
  return frozen.placements.flatMap((was, index) => {
    const is = live.placements[index];
    if (!is || is.story.id !== was.storyId || !sameDress(was, is))
      return [refuse("stale-page", { page: frozen.number })];
    return is.story.contentHash === was.contentHash && is.story.sectionId === was.sectionId
      ? []
      : [refuse("stale-story", { headline: is.story.content.headline, page: frozen.number })];
  });
}

function sameDress(was: ManifestPlacement, is: PlacementCopy): boolean {
  const { pictureId, cuts, siteTakesPage } = was;
  return (
    (["role", "kicker", "headline", "deck"] as const).every((key) => was[key] === is[key]) &&
    isSame({ pictureId, cuts, siteTakesPage }, printedHere(is))
  );
}

const isSameLayout = (was: PageLayout | null, is: PageLayout | null): boolean =>
  isSame(was && printedLayout(was), is && printedLayout(is));
