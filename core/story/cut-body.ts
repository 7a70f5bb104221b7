import { type Body, type BodyNode, bodySchemaVersion } from "@/core/blocks/body";
import { holdsText } from "@/core/blocks/holds-text";

/**
 * A place in a body: the indices of the children that lead down to a node, and where in it: characters (what is no text
 * counts one) in a block that holds words, children in one that holds blocks.
 */
export interface BodyPlace {
  readonly path: readonly number[];
  readonly offset: number;
}

export interface CutBody {
  readonly first: Body;
  readonly second: Body;
}

/** Blocks that are the same kind of thing in two halves; a table or a box is not. */
const divisible: ReadonlySet<string> = new Set([
  "blockquote",
  "bulletList",
  "orderedList",
  "listItem",
]);

type Halves = readonly [before: BodyNode | null, after: BodyNode | null];

/** The body in two at a place; null when there is no such place in it. Either half may be an empty document. */
export function cutBody(body: Body, { path, offset }: BodyPlace): CutBody | null {
  const halves = cutChildren(body.content ?? [], path, offset);
  return halves && { first: documentOf(halves[0]), second: documentOf(halves[1]) };
}

const documentOf = (content: readonly BodyNode[]): Body => ({
  type: "doc",
  attrs: { schema: bodySchemaVersion },
  content: content.length > 0 ? content : [{ type: "paragraph" }],
});

function cutChildren(
  children: readonly BodyNode[],
  [index, ...rest]: readonly number[],
  offset: number,
): readonly [BodyNode[], BodyNode[]] | null {
  if (index === undefined)
    return isPlace(offset, children.length)
      ? [children.slice(0, offset), children.slice(offset)]
      : null;
  const child = children[index];
  const halves = child && cutNode(child, rest, offset);
  if (!halves) return null;
  const [before, after] = halves;
  return [
    [...children.slice(0, index), ...(before ? [before] : [])],
    [...(after ? [after] : []), ...children.slice(index + 1)],
  ];
}

function cutNode(node: BodyNode, path: readonly number[], offset: number): Halves | null {
  const content = node.content ?? [];
  const holdsWords = holdsText(node.type);
  if (!holdsWords && !divisible.has(node.type)) return null;
  if (holdsWords && path.length > 0) return null;
  const halves = holdsWords ? cutWords(content, offset) : cutChildren(content, path, offset);
  if (!halves) return null;
  const [before, after] = halves;
  // An empty block stays before the cut.
  if (after.length === 0) return [node, null];
  if (before.length === 0) return [null, node];
  return [
    { ...node, content: before },
    { ...begun(node), content: wholeItem(node, after) },
  ];
}

/** An item of a list begins with a paragraph. */
function wholeItem({ type }: BodyNode, content: readonly BodyNode[]): readonly BodyNode[] {
  const needs = type === "listItem" && content[0]?.type !== "paragraph";
  return needs ? [{ type: "paragraph" }, ...content] : content;
}

/** The same kind of block begun anew: no break was proposed before it, and its numbers start at one. */
function begun({ content: _, attrs, ...node }: BodyNode): BodyNode {
  const { split: _split, merge: _merge, start: _start, ...rest } = attrs ?? {};
  return { ...node, ...(Object.keys(rest).length > 0 && { attrs: rest }) };
}

function cutWords(
  nodes: readonly BodyNode[],
  offset: number,
): readonly [BodyNode[], BodyNode[]] | null {
  const before: BodyNode[] = [];
  const after: BodyNode[] = [];
  let left = offset;
  for (const node of nodes) {
    const { text } = node;
    const size = text?.length ?? 1;
    if (left >= size) before.push(node);
    else if (left <= 0 || text === undefined) after.push(node);
    else if (/^[\uDC00-\uDFFF]/.test(text.slice(left))) return null;
    else {
      before.push({ ...node, text: text.slice(0, left) });
      after.push({ ...node, text: text.slice(left) });
    }
    left -= size;
  }
  return isPlace(offset, offset - left) ? [before, after] : null;
}

const isPlace = (offset: number, size: number): boolean =>
  Number.isInteger(offset) && offset >= 0 && offset <= size;
