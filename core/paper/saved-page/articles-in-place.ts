import { type HtmlElement, nodesIn } from "@/core/copy-in/html-tree";
import { readSavedArticle } from "./read-saved-article";
import { isElement } from "./read-saved-page";
import type { SavedArticle } from "./saved-page";

/**
 * The stories that stand in the page's own document, by the id of their element. A page holds each of its words in one
 * story: of one whose stories lie in one another, most are not found, for reading them would have no end.
 */
export function articlesInPlace(root: HtmlElement): (place: string) => SavedArticle | null {
  const places = new Map<string, HtmlElement>();
  let nodes = 0;
  for (const node of nodesIn(root)) {
    nodes += 1;
    if (!isElement(node)) continue;
    const { id } = node.attrs;
    if (id && !places.has(id)) places.set(id, node);
  }
  let left = nodes * 2;
  const known = new Map<string, SavedArticle | null>();
  return (place) => {
    const element = places.get(place);
    if (!element) return null;
    if (!known.has(place)) {
      left -= sizeOf(element, left);
      known.set(place, left < 0 ? null : readSavedArticle(element));
    }
    return known.get(place) ?? null;
  };
}

/** How many nodes are in the element, as far as it matters. */
function sizeOf(element: HtmlElement, most: number): number {
  let nodes = 0;
  for (const _ of nodesIn(element)) {
    nodes += 1;
    if (nodes > most) break;
  }
  return nodes;
}
