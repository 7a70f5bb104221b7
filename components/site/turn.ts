import { type Html, html } from "@/core/blocks/html";
import type { Press } from "./press";

/** Where a page can be turned to. */
export interface Leaf {
  readonly path: string;
  /** 上一篇, 下一版 … */
  readonly label: string;
  readonly title: string;
  readonly language?: string | undefined;
}

/** Back and on; the arrow keys and a swipe follow these links. Null when there is neither. */
export function turn(press: Press, previous: Leaf | null, next: Leaf | null): Html | null {
  if (!previous && !next) return null;
  return html`<nav class="turn" aria-label="${press.words.paging}">${side(press, previous, "prev")}${side(press, next, "next")}</nav>`;
}

function side(press: Press, leaf: Leaf | null, rel: "prev" | "next"): Html | null {
  if (!leaf) return null;
  return html`<a rel="${rel}" href="${press.href(leaf.path)}"><small>${leaf.label}</small> <span${leaf.language && html` lang="${leaf.language}"`}>${leaf.title}</span></a>`;
}
