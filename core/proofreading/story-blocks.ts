import type { BodyNode } from "@/core/blocks/body";
import { captionOf } from "@/core/blocks/caption-of";
import { holdsText } from "@/core/blocks/holds-text";
import type { StoryContent } from "@/core/story/story";
import type { ProofBlock, ProofPlace } from "./finding";

/** What is read of a story: its headline and deck, its text block by block, the captions of what stands in it. */
export function storyBlocks(
  story: Pick<StoryContent, "kicker" | "headline" | "deck" | "body">,
): readonly ProofBlock[] {
  return [...lineBlocks(story), ...bodyBlocks(story.body.content ?? [])];
}

function lineBlocks(story: Pick<StoryContent, "kicker" | "headline" | "deck">): ProofBlock[] {
  return (["kicker", "headline", "deck"] as const).flatMap((field) =>
    story[field] === "" ? [] : [{ place: { field, index: 0 }, text: story[field], isProse: false }],
  );
}

const prose: ReadonlySet<string> = new Set(["paragraph", "question", "answer"]);
/** Where a paragraph need not be a whole sentence. */
const unfinished: ReadonlySet<string> = new Set(["listItem", "tableCell", "tableHeader"]);

/** Text blocks in the order they stand in, captions where what they explain stands. */
export function bodyBlocks(nodes: readonly BodyNode[]): readonly ProofBlock[] {
  const found: ProofBlock[] = [];
  const counts = { body: 0, caption: 0 };
  const add = (field: "body" | "caption", text: string, isProse: boolean) => {
    const place: ProofPlace = { field, index: counts[field]++ };
    if (text !== "") found.push({ place, text, isProse });
  };
  const walk = (node: BodyNode, parent: string) => {
    const caption = captionOf(node);
    if (caption !== null) add("caption", caption, false);
    if (holdsText(node.type))
      add("body", textOf(node), prose.has(node.type) && !unfinished.has(parent));
    else for (const child of node.content ?? []) walk(child, node.type);
  };
  for (const node of nodes) walk(node, "doc");
  return found;
}

/** Words proposed for deletion are not read; everything else that is no text takes one place. */
function textOf(node: BodyNode): string {
  return (node.content ?? [])
    .map((child) => (child.type === "text" ? keptText(child) : "\ufffc"))
    .join("");
}

const keptText = (node: BodyNode): string =>
  node.marks?.some((mark) => mark.type === "deletion") ? "" : (node.text ?? "");
