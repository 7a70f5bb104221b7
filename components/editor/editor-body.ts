import type { JSONContent } from "@tiptap/core";
import { blockNamed } from "@/core/blocks/blocks";
import { type Body, type BodyMark, type BodyNode, bodySchemaVersion } from "@/core/blocks/body";
import { atTheDesk } from "@/core/markup/desk-body";

/** The editor's document as the desk stores it: only what blocks, marks and markup know, under today's version. */
export function bodyOfEditor(doc: JSONContent): Body {
  return {
    type: "doc",
    attrs: { schema: bodySchemaVersion },
    content: (doc.content ?? []).flatMap(nodeOf),
  };
}

function nodeOf(node: JSONContent): BodyNode[] {
  const block = blockNamed(node.type);
  if (!block) return [];
  const attrs = known(node.attrs, atTheDesk.attrsOf(block));
  const marks = (node.marks ?? []).flatMap(markOf);
  const content = (node.content ?? []).flatMap(nodeOf);
  return [
    {
      type: block.name,
      ...(attrs && { attrs }),
      ...(content.length > 0 && { content }),
      ...(marks.length > 0 && { marks }),
      ...(node.text !== undefined && { text: node.text }),
    },
  ];
}

function markOf(given: NonNullable<JSONContent["marks"]>[number]): BodyMark[] {
  const mark = atTheDesk.mark(given.type);
  if (!mark) return [];
  const attrs = known(given.attrs, mark.attrs);
  return [{ type: mark.name, ...(attrs && { attrs }) }];
}

function known(given: JSONContent["attrs"], rules: Readonly<Record<string, unknown>>) {
  const kept = Object.entries(given ?? {}).filter(
    ([name, value]) => Object.hasOwn(rules, name) && value !== null && value !== undefined,
  );
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

/** A stored body as the editor takes it. */
export function editorOfBody(body: Body): JSONContent {
  return { type: "doc", content: (body.content ?? []).map(editorNode) };
}

function editorNode({ content, marks, attrs, ...node }: BodyNode): JSONContent {
  return {
    ...node,
    ...(attrs && { attrs: { ...attrs } }),
    ...(content && { content: content.map(editorNode) }),
    ...(marks && { marks: marks.map((mark) => ({ type: mark.type, attrs: { ...mark.attrs } })) }),
  };
}
