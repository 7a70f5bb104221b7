import type { Box } from "./box";
import type { PageLayout } from "./page-layout";

/**
 * What a picture of a page in small needs of its layout: where its boxes lie, and no words, which whoever sees the
 * picture may not all read.
 */
export const layoutInSmall = (layout: PageLayout): PageLayout => ({
  ...layout,
  boxes: layout.boxes.map(withoutWords),
});

function withoutWords(box: Box): Box {
  switch (box.kind) {
    case "picture":
      return { ...box, caption: "" };
    case "ad":
      return { ...box, client: "" };
    case "banner":
      return { ...box, words: "" };
    case "text":
      return { ...box, text: "" };
    default:
      return box;
  }
}
