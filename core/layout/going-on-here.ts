import type { IssueCopy, PageCopy, PlacementCopy } from "@/core/issue/issue-copy";

/** Stories placed on other pages that have a box on this one (上接). */
export const goingOnHere = (
  { pages }: Pick<IssueCopy, "pages">,
  { id, layout }: Pick<PageCopy, "id" | "layout">,
): readonly PlacementCopy[] =>
  pages
    .filter((other) => other.id !== id)
    .flatMap(({ placements }) => placements)
    .filter(({ story }) =>
      layout?.boxes.some((box) => box.kind === "story" && box.storyId === story.id),
    );
