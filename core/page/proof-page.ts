import type { PageCopy, PlacementCopy } from "@/core/issue/issue-copy";
import { contentsLines } from "@/core/layout/contents-lines";
import { elsewhereOf } from "@/core/layout/elsewhere-of";
import type { ProofPage, ProofPlacement } from "./proof-content";

/** A page of an issue as its proof shows it, with what its layout takes from the others. */
export function proofPage(
  page: Omit<PageCopy, "contentHash">,
  pages: readonly Omit<PageCopy, "contentHash">[],
): ProofPage {
  const { number, name, banner, editor, layout, placements } = page;
  const boxes = layout?.boxes ?? [];
  const own = new Set(placements.map(({ story }) => story.id));
  const foreign = new Set(
    boxes.flatMap((box) => (box.kind === "story" && !own.has(box.storyId) ? [box.storyId] : [])),
  );
  const elsewhere = elsewhereOf(page.id, pages);
  return {
    ...{ number, name, banner, editor, layout },
    placements: placements.map(toProof),
    goesOn: pages
      .flatMap((other) => other.placements)
      .filter(({ story }) => foreign.has(story.id))
      .map(toProof),
    contents: boxes.flatMap((box) =>
      box.kind === "contents" ? contentsLines(box, elsewhere) : [],
    ),
  };
}

const toProof = ({ role, kicker, headline, deck, cuts, story }: PlacementCopy): ProofPlacement => ({
  ...{ role, kicker, headline, deck, cuts },
  storyId: story.id,
  contentHash: story.contentHash,
});
