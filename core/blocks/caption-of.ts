import type { BodyNode } from "./body";

/** Where the words stand that explain a block: attributes, which are read like captions. */
const captioned: Readonly<Record<string, string>> = {
  picture: "caption",
  gallery: "caption",
  table: "caption",
  embed: "title",
};

/** The caption of a block, empty if nobody wrote one; null for a block that has none. */
export function captionOf(node: Pick<BodyNode, "type" | "attrs">): string | null {
  const name = Object.hasOwn(captioned, node.type) ? captioned[node.type] : undefined;
  if (name === undefined) return null;
  const value = node.attrs?.[name];
  return typeof value === "string" ? value : "";
}
