import type { Editor } from "@tiptap/react";

/** The address of the link at the cursor; empty for none. */
export const addressAt = (editor: Editor): string =>
  String(editor.getAttributes("link").href ?? "");

/** The addresses that stand in the text outside of what is selected. */
export function addressesElsewhere({ state }: Editor): readonly string[] {
  const { from, to } = state.selection;
  const found: string[] = [];
  state.doc.descendants((node, pos) => {
    if (pos <= to && pos + node.nodeSize >= from && node.isText) return;
    const link = node.marks.find(({ type }) => type.name === "link");
    if (link) found.push(String(link.attrs.href));
  });
  return found;
}

/** Links the selected words or the whole link at the cursor; where neither is, the title or the address is put in. */
export function putLink(editor: Editor, href: string, title: string): void {
  const isBare = editor.state.selection.empty && !editor.isActive("link");
  if (!isBare) {
    editor.chain().focus().extendMarkRange("link").setLink({ href }).run();
    return;
  }
  const mark = { type: "link", attrs: { href } };
  editor
    .chain()
    .focus()
    .insertContent({ type: "text", text: title || href.replace(/^mailto:/, ""), marks: [mark] })
    .unsetMark("link")
    .run();
}

export const takeLink = (editor: Editor): void => {
  editor.chain().focus().extendMarkRange("link").unsetLink().run();
};
