import { type Editor, getRenderedAttributes, type NodeViewRenderer } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { wearProposals } from "./proposal-attributes";
import { type WordsField, wordsField } from "./words-field";

/** A button at a block; `pos` is where the block stands. */
export interface BlockButton {
  readonly label: string;
  run(editor: Editor, pos: number): void;
}

export interface DrawnBlock {
  readonly className: string;
  /** What is said above the block, drawn anew when its attributes change. */
  head?(node: Node): string;
  /** Lines of words above (or before) what the block holds, and below it. */
  readonly before?: readonly WordsField[];
  readonly after?: readonly WordsField[];
  /** The elements around what it holds, outermost first; none for a block that holds nothing. */
  readonly content?: readonly string[];
  readonly buttons?: readonly BlockButton[];
}

/**
 * Draws a block with lines of words at it. By hand and not by a component: nothing is drawn anew while somebody types
 * inside the block.
 */
export function blockView(drawn: DrawnBlock): NodeViewRenderer {
  return ({ node: first, editor, getPos }) => {
    const dom = document.createElement("div");
    dom.className = drawn.className;
    const head = drawn.head ? dom.appendChild(apart("p", "head")) : null;
    const fields = [...(drawn.before ?? []), ...(drawn.after ?? [])].map((field) =>
      wordsField(field, editor, getPos),
    );
    const below = drawn.before?.length ?? 0;
    dom.append(...fields.slice(0, below).map((field) => apart("div", "line", field.dom)));
    const contentDOM = drawn.content && nested(dom, drawn.content);
    dom.append(...fields.slice(below).map((field) => apart("div", "line", field.dom)));
    if (drawn.buttons) dom.append(apart("div", "acts", ...buttons(drawn.buttons, editor, getPos)));
    let shown: Node | null = null;
    const show = (node: Node) => {
      if (shown?.sameMarkup(node)) return;
      shown = node;
      if (head) head.textContent = drawn.head?.(node) ?? "";
      for (const field of fields) field.update(node);
      const rules = editor.extensionManager.attributes.filter(
        ({ type }) => type === node.type.name,
      );
      wearProposals(dom, getRenderedAttributes(node, rules));
    };
    show(first);
    return {
      dom,
      ...(contentDOM && { contentDOM }),
      update: (node) => {
        if (node.type !== first.type) return false;
        show(node);
        return true;
      },
      stopEvent: ({ target }) =>
        target instanceof HTMLElement && target.closest("input, button") !== null,
      ignoreMutation: ({ target, type }) =>
        type !== "selection" && !(contentDOM?.contains(target) ?? false),
    };
  };
}

/** An element the cursor stays out of. */
function apart(tag: string, name: string, ...children: readonly HTMLElement[]): HTMLElement {
  const dom = document.createElement(tag);
  dom.className = name;
  dom.contentEditable = "false";
  dom.append(...children);
  return dom;
}

/** @returns the innermost. */
function nested(dom: HTMLElement, tags: readonly string[]): HTMLElement {
  return tags.reduce((outer, tag) => outer.appendChild(document.createElement(tag)), dom);
}

function buttons(
  given: readonly BlockButton[],
  editor: Editor,
  getPos: () => number | undefined,
): HTMLButtonElement[] {
  return given.map(({ label, run }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => {
      const pos = getPos();
      if (pos !== undefined && editor.isEditable) run(editor, pos);
    });
    return button;
  });
}
