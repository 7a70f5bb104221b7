import type { IssueCopy, PlacementCopy } from "./issue-copy";
import type { IssueManifest, ManifestPlacement } from "./manifest";

/** What 付印 freezes. `versionOf` gives the id of the frozen version of each story. */
export function manifestOf(
  issue: IssueCopy,
  versionOf: (storyId: string) => string,
): IssueManifest {
  return {
    publication: issue.masthead,
    date: issue.date,
    number: issue.number,
    runningNumber: issue.runningNumber,
    pages: issue.pages.map(({ number, name, banner, editor, placements }) => ({
      number,
      name,
      banner,
      editor,
      placements: placements.map((p) => frozenPlacement(p, versionOf(p.story.id))),
    })),
  };
}

function frozenPlacement(placed: PlacementCopy, versionId: string): ManifestPlacement {
  const { position, role, kicker, headline, deck, story } = placed;
  const { id: storyId, contentHash } = story;
  return { storyId, versionId, contentHash, position, role, kicker, headline, deck };
}
