import { Fragment, type Node, type ResolvedPos, Slice } from "@tiptap/pm/model";
import type { Body } from "@/core/blocks/body";
import { table } from "@/core/blocks/table";
import { tableCell, tableHeader } from "@/core/blocks/table-cell";
import { verse } from "@/core/blocks/verse";
import { docOfBody } from "../suggesting/doc-body";

/**
 * A body as it goes in at this place: one paragraph goes into the sentence, several begin and end in the paragraphs around
 * them; in a stanza paragraphs are lines, in a cell there are but paragraphs and lists.
 */
export function copySlice(body: Body, $at: ResolvedPos): Slice {
  const doc = docOfBody(body, $at.doc.type.schema);
  const given = children(doc);
  if ($at.parent.type.name === verse.name && given.every((node) => node.isTextblock))
    return new Slice(asLines(given), 0, 0);
  const nodes = isInCell($at) ? given.flatMap(asCellContent) : given;
  const [first] = nodes;
  if (first?.type.name === "paragraph" && nodes.length === 1) return new Slice(first.content, 0, 0);
  return new Slice(Fragment.from(nodes), open(first), open(nodes.at(-1)));
}

/** One table as it is, for the cells it may fill when it is pasted into another; null for anything else, or elsewhere. */
export function cellsSlice(body: Body, $at: ResolvedPos): Slice | null {
  const { content } = docOfBody(body, $at.doc.type.schema);
  const isTable = content.childCount === 1 && content.firstChild?.type.name === table.name;
  return isTable && isInCell($at) ? new Slice(content, 0, 0) : null;
}

const children = (node: Node): readonly Node[] =>
  Array.from({ length: node.childCount }, (_, i) => node.child(i));

const open = (node: Node | undefined): 0 | 1 => (node?.type.name === "paragraph" ? 1 : 0);

function asLines(nodes: readonly Node[]): Fragment {
  const lines = nodes.flatMap((node) => {
    const lineBreak = node.type.schema.nodes.hardBreak?.create();
    return [...(lineBreak ? [lineBreak] : []), ...children(node)];
  });
  return Fragment.from(lines.slice(1));
}

function isInCell($at: ResolvedPos): boolean {
  for (let depth = $at.depth; depth > 0; depth--) {
    const { name } = $at.node(depth).type;
    if (name === tableCell.name || name === tableHeader.name) return true;
  }
  return false;
}

/** What a cell may hold of a block: it as it is, the text blocks in it as paragraphs, or nothing of a picture. */
function asCellContent(node: Node): readonly Node[] {
  const { schema } = node.type;
  if (tableCell.content?.of.includes(node.type.name)) return [node];
  if (node.isTextblock) return [schema.node("paragraph", null, node.content)];
  return children(node).flatMap(asCellContent);
}
