import { type HtmlElement, type HtmlNode, nodesIn, textIn } from "@/core/copy-in/html-tree";
import { dateIn, labelIn } from "./page-label";
import { isElement } from "./read-saved-page";
import type { SavedArticle } from "./saved-page";

/**
 * The story a saved page, or an element of it, holds: its titles from the enpproperty comment, from elements
 * named for them, else from h3, h1 and h2 (引题, 主题, 副题); its text from between the enpcontent comments, else from the
 * element that holds it. Null where it has neither headline nor text.
 */
export function readSavedArticle(within: HtmlElement): SavedArticle | null {
  const nodes = [...nodesIn(within)];
  const facts = propertiesIn(nodes);
  const said = (property: string, names: RegExp, tag: string): string =>
    facts.get(property) || wordsOf(nodes, names) || headingOf(nodes, tag);
  const headline = said("title", /(?:^|[-_])(?:main-?title|zhuti|zt|bt|title)$/i, "h1");
  const paragraphs = paragraphsOf(nodes);
  if (headline === "" && paragraphs.length === 0) return null;
  const words = textIn(within, ({ name }) => name !== "script" && name !== "style");
  const pageLabel = facts.get("nodename") || (labelIn(words).number === null ? "" : words);
  return {
    kicker: said("introtitle", /(?:^|[-_])(?:intro-?title|yinti|yt|founder-introtitle)$/i, "h3"),
    headline,
    deck: said("subtitle", /(?:^|[-_])(?:sub-?title|futi|ft)$/i, "h2"),
    author: facts.get("author") || wordsOf(nodes, /(?:^|[-_])(?:author|zuozhe)$/i),
    paragraphs,
    date: dateIn(facts.get("date") ?? "") ?? dateIn(words),
    pageLabel: pageLabel.slice(0, 4000),
  };
}

/** `<!--enpproperty <title>…</title><introtitle>…</introtitle> … /enpproperty-->`: tags in a comment. */
function propertiesIn(nodes: readonly HtmlNode[]): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const node of nodes) {
    if (node.type !== "comment" || !/^\s*enpproperty/i.test(node.text)) continue;
    for (const [, name = "", value = ""] of node.text.matchAll(/<([a-z]{1,30})>([^<]{0,2000})/gi))
      if (!facts.has(name.toLowerCase())) facts.set(name.toLowerCase(), tidy(plain(value)));
  }
  return facts;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  ldquo: "“",
  rdquo: "”",
  middot: "·",
  mdash: "—",
};
/** Comments are no markup, so what stands for a character in one is still written out. */
const plain = (text: string): string =>
  text.replace(/&(\w{2,6});/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);

const tidy = (text: string): string => text.replace(/[\s\u3000]+/g, " ").trim();

/** The words of the first element whose name, id or class says what it is. */
function wordsOf(nodes: readonly HtmlNode[], names: RegExp): string {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const called = [node.name, node.attrs.id ?? "", ...(node.attrs.class ?? "").split(/\s+/, 20)];
    if (called.some((one) => names.test(one)) && node.name !== "title") {
      const words = tidy(textIn(node)).replace(/^(?:引题|主题|副题|作者)[：:]\s*/, "");
      if (words !== "") return words;
    }
  }
  return "";
}

function headingOf(nodes: readonly HtmlNode[], tag: string): string {
  const found = nodes.find((node): node is HtmlElement => isElement(node) && node.name === tag);
  return found ? tidy(textIn(found)) : "";
}

const holders = /^(?:founder-content|ozoom|article-?content|content-?text|zoom|content|text)$/i;

function paragraphsOf(nodes: readonly HtmlNode[]): readonly string[] {
  const from = nodes.findIndex(
    (node) => node.type === "comment" && /^\s*enpcontent/i.test(node.text),
  );
  const to = nodes.findIndex(
    (node) => node.type === "comment" && /^\s*\/enpcontent/i.test(node.text),
  );
  if (from >= 0) return inParagraphs(nodes.slice(from + 1, to > from ? to : undefined));
  const holder = nodes.find(
    (node): node is HtmlElement =>
      isElement(node) &&
      [node.name, node.attrs.id ?? "", node.attrs.class ?? ""].some((one) => holders.test(one)),
  );
  const inside = holder ? [...nodesIn(holder)] : nodes;
  const some = inside.filter((node) => isElement(node) && node.name === "p");
  return some.flatMap((node) => (isElement(node) ? inParagraphs([...nodesIn(node)]) : []));
}

const breaks = new Set(["p", "br", "div", "td", "tr", "li", "h1", "h2", "h3", "h4"]);

/** Nodes in reading order as paragraphs: a new one begins with every block and every break. */
function inParagraphs(nodes: readonly HtmlNode[]): readonly string[] {
  const paragraphs = [""];
  for (const node of nodes) {
    if (node.type === "element" && breaks.has(node.name)) paragraphs.push("");
    if (node.type === "text") paragraphs[paragraphs.length - 1] += node.text;
  }
  return paragraphs.map(tidy).filter((words) => words !== "");
}
