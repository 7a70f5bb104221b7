import type { JSONContent } from "@tiptap/core";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";

/**
 * Puts a block of the text itself (a table, a gallery …) below the block with the cursor, or in its place when that is an
 * empty paragraph, so that no sentence, list or cell is torn in two. Behind the last block there is always a line to write on.
 */
export function insertTop(editor: Editor, content: JSONContent): void {
  const { doc, schema, selection, tr } = editor.state;
  const { $to } = selection;
  const node = schema.nodeFromJSON(content);
  const isBlank = $to.depth === 1 && $to.parent.type.name === "paragraph" && !$to.parent.childCount;
  const to = $to.depth === 0 ? selection.to : $to.after(1);
  const from = isBlank ? $to.before(1) : to;
  const last = to === doc.content.size ? schema.nodes.paragraph?.create() : null;
  tr.replaceWith(from, to, last ? [node, last] : [node]);
  tr.setSelection(
    node.isLeaf ? NodeSelection.create(tr.doc, from) : TextSelection.near(tr.doc.resolve(from + 1)),
  );
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}
