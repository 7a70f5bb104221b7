import type { IssueCopy, PlacementCopy } from "./issue-copy";
import type { IssueManifest, ManifestPlacement } from "./manifest";

/** What 付印 freezes. The issue has passed preflight: a story without a frozen version is a RangeError. */
export function manifestOf(issue: IssueCopy): IssueManifest {
  return {
    publication: issue.masthead,
    date: issue.date,
    number: issue.number,
    runningNumber: issue.runningNumber,
    pages: issue.pages.map(({ number, name, banner, editor, layout, placements }) => ({
      number,
      name,
      banner,
      editor,
      ...(layout && { layout }),
      placements: placements.map(frozenPlacement),
    })),
  };
}

function frozenPlacement(placed: PlacementCopy): ManifestPlacement {
  const { position, role, kicker, headline, deck, story } = placed;
  const { id: storyId, versionId, sectionId, contentHash } = story;
  if (versionId === null) throw new RangeError(`story ${storyId} has no version to freeze`);
  return {
    ...{ storyId, versionId, sectionId, contentHash, position, role, kicker, headline, deck },
    ...printedHere(placed),
  };
}

/** What a placement prints otherwise than its story has it, named only where it does. */
export const printedHere = ({
  pictureId,
  cuts,
  siteTakesPage,
}: Pick<PlacementCopy, "pictureId" | "cuts" | "siteTakesPage">) => ({
  ...(pictureId !== null && { pictureId }),
  ...(cuts.length > 0 && { cuts }),
  ...(siteTakesPage && { siteTakesPage: true as const }),
});
