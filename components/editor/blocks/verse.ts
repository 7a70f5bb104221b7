import { Node } from "@tiptap/core";
import { contentExpression } from "@/core/blocks/block";
import { verse } from "@/core/blocks/verse";

/** A stanza. Enter begins its next line; Enter on an empty line begins the next stanza; Mod-Enter leaves it. */
export const Verse = Node.create({
  name: verse.name,
  group: verse.group,
  content: contentExpression(verse.content),
  // Its Enter comes before that of every block, but the paragraph stays the first: the block that Enter begins.
  priority: 900,
  parseHTML: () => [{ tag: "p.verse", priority: 60 }],
  renderHTML: () => ["p", { class: "verse" }, 0],
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        if (!editor.isActive(verse.name) || editor.view.composing) return false;
        const { $from, empty } = editor.state.selection;
        const isNewLine = empty && $from.nodeBefore?.type.name === "hardBreak";
        if (!isNewLine) return editor.commands.setHardBreak();
        return editor
          .chain()
          .deleteRange({ from: $from.pos - 1, to: $from.pos })
          .splitBlock()
          .run();
      },
      "Mod-Enter": ({ editor }) =>
        editor.isActive(verse.name) &&
        editor.chain().splitBlock().setNode("paragraph").focus().run(),
    };
  },
});
