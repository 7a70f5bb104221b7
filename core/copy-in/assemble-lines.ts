import type { BodyNode } from "@/core/blocks/body";
import { type Container, type CopyLine, pathOf } from "./copy-line";

/** Lines as blocks: those that stand in one list or one quotation are put into it. */
export function assembleLines(lines: readonly CopyLine[]): BodyNode[] {
  const press = new Press();
  for (const line of lines) press.set(line);
  return press.content;
}

class Press {
  readonly content: BodyNode[] = [];
  #open: { readonly container: Container; readonly content: BodyNode[] }[] = [];
  /** Items that have words of their own: only those are items of the story. */
  readonly #begun = new Set<object>();
  /** How many items each list has. */
  readonly #counts = new Map<object, number>();
  readonly #keys = new Map<BodyNode, object>();

  set(line: CopyLine): void {
    const path = this.#pathFor(line);
    const kept = this.#stillOpen(path);
    this.#open = this.#open.slice(0, kept);
    for (const container of path.slice(kept)) this.#begin(container);
    const { container, content } = this.#open.at(-1) ?? { content: this.content };
    content.push(nodeOf(line, container?.kind === "list" && content.length === 0));
  }

  /** The containers the line is put into. An item begins with a paragraph: before that nothing is in it. */
  #pathFor(line: CopyLine): Container[] {
    const full = pathOf(line.inside);
    const own = full.findLast(({ kind }) => kind === "list");
    if (own && line.kind !== "whole") this.#begun.add(own.item);
    const path = full.filter(({ kind, item }) => kind === "quote" || this.#begun.has(item));
    const kept = this.#stillOpen(path);
    const fresh = path.findIndex(({ kind }, index) => index >= kept && kind === "list");
    return fresh < 0 ? path : path.slice(0, line.kind === "whole" ? fresh : fresh + 1);
  }

  #stillOpen(path: readonly Container[]): number {
    let kept = 0;
    while (kept < path.length && this.#open[kept]?.container.item === path[kept]?.item) kept++;
    return kept;
  }

  #begin(container: Container): void {
    const content: BodyNode[] = [];
    const here = this.#open.at(-1)?.content ?? this.content;
    if (container.kind === "quote") here.push({ type: "blockquote", content });
    else this.#listFor(container, here).push({ type: "listItem", content });
    this.#open.push({ container, content });
  }

  /** The list an item goes into: the one it follows, or a new one that counts on. */
  #listFor({ key, ordered, start }: Container, here: BodyNode[]): BodyNode[] {
    const count = this.#counts.get(key) ?? 0;
    this.#counts.set(key, count + 1);
    const last = here.at(-1);
    if (last && this.#keys.get(last) === key) return last.content as BodyNode[];
    const content: BodyNode[] = [];
    const first = start + count;
    const list: BodyNode = ordered
      ? { type: "orderedList", ...(first !== 1 && { attrs: { start: first } }), content }
      : { type: "bulletList", content };
    this.#keys.set(list, key);
    here.push(list);
    return content;
  }
}

function nodeOf({ kind, level, content }: CopyLine, isFirstOfItem: boolean): BodyNode {
  const [whole] = content;
  if (kind === "whole" && whole) return whole;
  if (isFirstOfItem || kind === "paragraph") return { type: "paragraph", content };
  return kind === "verse"
    ? { type: "verse", content }
    : { type: "heading", attrs: { level }, content };
}
