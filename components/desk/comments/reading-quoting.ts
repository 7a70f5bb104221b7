import { type Anchor, anchorOf, locate, longestQuote } from "@/core/markup/anchor";
import type { Quoting } from "./quoting";

/** What is selected in a text that is only read. The last words selected stay until others are, or none in the text. */
export class ReadingQuoting implements Quoting {
  #quote: Anchor | null = null;
  readonly #find: () => HTMLElement | null;
  readonly #listeners = new Set<() => void>();

  /** @param find the element that holds the text. */
  constructor(find: () => HTMLElement | null) {
    this.#find = find;
  }

  readonly read = (): Anchor | null => this.#quote;

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) document.addEventListener("selectionchange", this.#look);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) document.removeEventListener("selectionchange", this.#look);
    };
  };

  readonly show = (anchor: Anchor): boolean => {
    const element = this.#find();
    const place = element && locate(element.textContent ?? "", anchor);
    if (!element || !place) return false;
    const range = rangeOf(element, place.from, place.to);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    range.startContainer.parentElement?.scrollIntoView({ block: "center" });
    return true;
  };

  readonly #look = (): void => {
    const element = this.#find();
    const selection = document.getSelection();
    if (!element || !selection?.anchorNode || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return;
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const from = before.toString().length;
    const to = from + Math.min(range.toString().length, longestQuote);
    const quote = to > from ? anchorOf(element.textContent ?? "", from, to) : null;
    if (quote?.exact === this.#quote?.exact && quote?.at === this.#quote?.at) return;
    this.#quote = quote;
    for (const listener of this.#listeners) listener();
  };
}

/** The part of an element between two offsets in its text. */
function rangeOf(element: HTMLElement, from: number, to: number): Range {
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const end = at + (node.textContent?.length ?? 0);
    if (at <= from && from <= end) range.setStart(node, from - at);
    if (at <= to && to <= end) {
      range.setEnd(node, to - at);
      break;
    }
    at = end;
  }
  return range;
}
