import { type Editor, Extension, Node } from "@tiptap/core";
import type { Node as DocNode } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import { type Block, contentExpression } from "@/core/blocks/block";
import { answer, question } from "@/core/blocks/question-answer";
import type { BlockDesk } from "./block-desk";
import { blockView } from "./block-view";
import classes from "./blocks.module.css";
import { words } from "./words-attribute";

/** Questions and answers. Enter at the end of a question begins its answer; an answer goes on in paragraphs. */
export const interview = (desk: BlockDesk) => [
  speech(question, desk),
  speech(answer, desk),
  Extension.create({
    name: "interview",
    priority: 900,
    addKeyboardShortcuts: () => ({ Enter: beginAnswer }),
  }),
];

function beginAnswer({ editor }: { editor: Editor }): boolean {
  const { $from, empty } = editor.state.selection;
  const isAtEnd = empty && $from.parentOffset === $from.parent.content.size;
  if ($from.parent.type.name !== question.name || !isAtEnd || editor.view.composing) return false;
  if ($from.parent.childCount === 0) return editor.commands.setNode("paragraph");
  const { doc, schema, tr } = editor.state;
  const speaker = lastSpeaker(doc, answer.name, $from.pos);
  tr.insert($from.after(), schema.node(answer.name, { speaker }));
  tr.setSelection(TextSelection.create(tr.doc, $from.after() + 1));
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

function speech({ name, group, content }: Block, desk: BlockDesk) {
  return Node.create({
    name,
    group,
    content: contentExpression(content),
    defining: true,
    addAttributes: () => ({ speaker: { ...words("speaker"), keepOnSplit: true } }),
    parseHTML: () => [{ tag: `p[data-${name}]`, priority: 60 }],
    renderHTML: ({ HTMLAttributes }) => ["p", { [`data-${name}`]: "", ...HTMLAttributes }, 0],
    addNodeView: () =>
      blockView({
        className: `${classes.speech} flush ${name === question.name ? classes.question : ""}`,
        content: ["p"],
        before: [
          {
            attribute: "speaker",
            label: desk.say(`${name}.speaker`),
            placeholder: desk.say(`${name}.speakerEmpty`),
            longest: 40,
          },
        ],
      }),
  });
}

/** Who asked or answered last before this place: most likely it is the same person again. */
export function lastSpeaker(doc: DocNode, type: string, before: number): string {
  let speaker = "";
  doc.forEach((node, offset) => {
    if (node.type.name === type && offset < before) speaker = String(node.attrs.speaker);
  });
  return speaker;
}
