import type { Editor } from "@tiptap/react";
import { question } from "@/core/blocks/question-answer";
import { insertTop } from "./insert-top";
import { lastSpeaker } from "./question-answer";

/** Begins the next question of an interview, asked by whoever asked the last; Enter begins its answer. */
export function insertQuestion(editor: Editor): void {
  const { doc, selection } = editor.state;
  const speaker = lastSpeaker(doc, question.name, selection.to);
  insertTop(editor, { type: question.name, attrs: { speaker } });
}
