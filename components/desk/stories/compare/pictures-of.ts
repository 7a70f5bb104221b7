import type { BodyNode } from "@/core/blocks/body";

/** The pictures inside a block, the block itself not among them. */
export const picturesOf = (node: BodyNode): readonly BodyNode[] =>
  (node.content ?? []).flatMap((child) => [
    ...(typeof child.attrs?.pictureId === "string" ? [child] : []),
    ...picturesOf(child),
  ]);
