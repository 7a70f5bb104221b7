import type { Editor } from "@tiptap/core";

/** Takes the block at this place out of the text. */
export function removeBlock(editor: Editor, pos: number): void {
  const node = editor.state.doc.nodeAt(pos);
  if (node)
    editor
      .chain()
      .focus()
      .deleteRange({ from: pos, to: pos + node.nodeSize })
      .run();
}
