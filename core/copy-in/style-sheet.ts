import { type HtmlElement, nodesIn } from "./html-tree";

export type Declarations = ReadonlyMap<string, string>;

const longestStyle = 5_000;
const longestSheet = 500_000;
const declaration = /([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'()])*)/g;

/** `font-weight:bold; mso-list:l0 level2 lfo1` as names and values, both in lower case. */
export function declarationsOf(style: string | undefined): Declarations {
  if (!style) return new Map();
  return new Map(
    Array.from(style.slice(0, longestStyle).matchAll(declaration), ([, name = "", value = ""]) => [
      name.toLowerCase(),
      value.trim().toLowerCase(),
    ]),
  );
}

/** What a page's own style sheets say of classes, and of a word processor's lists (`l0:level2`). */
export interface StyleSheet {
  readonly classes: ReadonlyMap<string, Declarations>;
  readonly lists: ReadonlyMap<string, Declarations>;
}

/** Reads the simple rules of every style element; what is more than a tag and a class is none of them. */
export function styleSheetOf(root: HtmlElement): StyleSheet {
  const classes = new Map<string, Map<string, string>>();
  const lists = new Map<string, Declarations>();
  for (const { selector, style } of rulesOf(sheetText(root))) {
    const list = /^@list\s+(l\d+:level\d+)$/i.exec(selector)?.[1];
    if (list) lists.set(list.toLowerCase(), declarationsOf(style));
    for (const one of selector.split(",")) {
      const name = /^\s*[a-z0-9]*\.([\w-]+)\s*$/i.exec(one)?.[1];
      if (!name) continue;
      const known = classes.get(name) ?? new Map<string, string>();
      for (const [key, value] of declarationsOf(style)) known.set(key, value);
      classes.set(name, known);
    }
  }
  return { classes, lists };
}

function sheetText(root: HtmlElement): string {
  let text = "";
  for (const node of nodesIn(root))
    if (node.type === "element" && node.name === "style" && text.length < longestSheet)
      for (const child of node.children) if (child.type === "text") text += child.text;
  return text
    .slice(0, longestSheet)
    .replaceAll("<!--", "")
    .replaceAll("-->", "")
    .split("/*")
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf("*/") + 2)))
    .join("");
}

function* rulesOf(sheet: string): Generator<{ selector: string; style: string }> {
  for (let at = 0; ; ) {
    const open = sheet.indexOf("{", at);
    const close = sheet.indexOf("}", open);
    if (open < 0 || close < 0) return;
    yield { selector: sheet.slice(at, open).trim(), style: sheet.slice(open + 1, close) };
    at = close + 1;
  }
}

/** What the style sheets and the element itself say of it. */
export class Look {
  readonly #own: Declarations;
  readonly #classes: readonly Declarations[];

  constructor({ attrs }: HtmlElement, sheet: StyleSheet) {
    this.#own = declarationsOf(attrs.style);
    this.#classes = (attrs.class ?? "")
      .split(/\s+/, 50)
      .flatMap((name) => sheet.classes.get(name) ?? []);
  }

  readonly of = (name: string): string =>
    this.#own.get(name) ?? this.#classes.findLast((one) => one.has(name))?.get(name) ?? "";

  get isDressed(): boolean {
    return this.#own.size > 0;
  }
}
