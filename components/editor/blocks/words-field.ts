import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";

/** A line of words that stands at a block and is kept in one of its attributes. */
export interface WordsField {
  readonly attribute: string;
  readonly label: string;
  readonly placeholder: string;
  /** Characters. */
  readonly longest: number;
}

export interface DrawnField {
  readonly dom: HTMLInputElement;
  update(node: Node): void;
}

/**
 * The line as an input beside the text. The document hears of words only when they are whole: never in
 * mid-composition. Enter and the arrows up and down lead back into the text.
 */
export function wordsField(
  field: WordsField,
  editor: Editor,
  getPos: () => number | undefined,
): DrawnField {
  const dom = document.createElement("input");
  dom.className = field.attribute;
  dom.setAttribute("aria-label", field.label);
  dom.placeholder = field.placeholder;
  dom.maxLength = field.longest;
  let isComposing = false;
  const put = () => {
    const pos = getPos();
    const node = pos === undefined ? null : editor.state.doc.nodeAt(pos);
    if (pos === undefined || !node || !editor.isEditable) return;
    if (node.attrs[field.attribute] === dom.value) return;
    editor.view.dispatch(editor.state.tr.setNodeAttribute(pos, field.attribute, dom.value));
  };
  dom.addEventListener("focus", () => {
    dom.readOnly = !editor.isEditable;
  });
  dom.addEventListener("input", (event) => {
    if (!(event as InputEvent).isComposing) put();
  });
  dom.addEventListener("compositionstart", () => {
    isComposing = true;
  });
  dom.addEventListener("compositionend", () => {
    isComposing = false;
    put();
  });
  dom.addEventListener("keydown", (event) => {
    const pos = getPos();
    if (event.isComposing || pos === undefined) return;
    if (!["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) return;
    event.preventDefault();
    editor.commands.focus(event.key === "ArrowUp" ? Math.max(0, pos - 1) : pos + 1);
  });
  return {
    dom,
    update: (node) => {
      const value = String(node.attrs[field.attribute] ?? "");
      if (dom.value !== value && !isComposing) dom.value = value;
    },
  };
}
