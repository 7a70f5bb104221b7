import type { EditorView } from "@tiptap/pm/view";

/** A block on the screen. */
export interface BlockPlace {
  /** Which block of the text it is. */
  readonly n: number;
  /** Its top, from the top of the element around the text, px. */
  readonly top: number;
}

/** The block that an element of the screen belongs to. */
export function blockOf(view: EditorView, target: EventTarget | null): number | null {
  let element = target instanceof Element ? target : null;
  while (element && element.parentElement !== view.dom) element = element.parentElement;
  if (!element) return null;
  let found: number | null = null;
  view.state.doc.forEach((_node, pos, n) => {
    if (found === null && view.nodeDOM(pos) === element) found = n;
  });
  return found;
}

export function placeOf(view: EditorView, n: number, around: Element): BlockPlace | null {
  let pos = 0;
  const { doc } = view.state;
  if (n >= doc.childCount) return null;
  for (let i = 0; i < n; i++) pos += doc.child(i).nodeSize;
  const element = view.nodeDOM(pos);
  if (!(element instanceof Element)) return null;
  return { n, top: element.getBoundingClientRect().top - around.getBoundingClientRect().top };
}
