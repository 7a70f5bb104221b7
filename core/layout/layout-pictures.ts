import type { PageLayout } from "./page-layout";

/** Ids of the pictures a layout shows: in boxes of their own, inside stories, and as artwork of advertisements. */
export function layoutPictures({ boxes }: Pick<PageLayout, "boxes">): readonly string[] {
  const ids = boxes.flatMap((box) => {
    if (box.kind === "story") return box.picture?.pictureId ?? [];
    if (box.kind === "picture" || box.kind === "ad") return box.pictureId ?? [];
    return [];
  });
  return [...new Set(ids)];
}
