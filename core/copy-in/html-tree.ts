/** A page of markup as it was read: elements, words and comments. */
export type HtmlNode = HtmlElement | HtmlText | HtmlComment;

export interface HtmlElement {
  readonly type: "element";
  /** In lower case. */
  readonly name: string;
  /** Names in lower case. */
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
  /** Null for the root. */
  readonly parent: HtmlElement | null;
}

export interface HtmlText {
  readonly type: "text";
  readonly text: string;
}

/** A comment, or a condition such as `<![if !supportLists]>`. */
export interface HtmlComment {
  readonly type: "comment";
  readonly text: string;
}

/** Everything in the element, in reading order, without recursion; `into` says whether to go into an element. */
export function* nodesIn(
  root: HtmlElement,
  into: (element: HtmlElement) => boolean = () => true,
): Generator<HtmlNode> {
  const waiting: HtmlNode[] = [...root.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (node.type !== "element" || !into(node)) continue;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) waiting.push(child);
    }
  }
}

/** The words in an element, white space as it stands. */
export function textIn(root: HtmlElement, into?: (element: HtmlElement) => boolean): string {
  let text = "";
  for (const node of nodesIn(root, into)) {
    if (node.type === "text") text += node.text;
    else if (node.type === "element" && node.name === "br") text += "\n";
  }
  return text;
}

/** How far up is looked for what an element stands in. */
const nearby = 40;

/** The element, its parent, the parent's parent and so on, as far as it matters. */
export function* upFrom(element: HtmlElement, most = nearby): Generator<HtmlElement> {
  let steps = 0;
  for (let up: HtmlElement | null = element; up && steps < most; up = up.parent, steps++) yield up;
}

/** Whether the element has the class. */
export function hasClass({ attrs }: HtmlElement, pattern: RegExp): boolean {
  return (attrs.class ?? "").split(/\s+/, 50).some((name) => pattern.test(name));
}
