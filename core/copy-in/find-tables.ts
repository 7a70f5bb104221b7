import { isBlank } from "@/core/text/is-blank";
import { type HtmlElement, type HtmlNode, nodesIn } from "./html-tree";

/** Which tables of a page only hold it in shape. */
export interface Tables {
  isLayout(table: HtmlElement): boolean;
}

interface Measure {
  /** Characters in the table itself, and in tables inside it. */
  own: number;
  nested: number;
  /** Cells of its longest row. */
  width: number;
  /** Whether words stand in it beside its cells, as no table has them. */
  isLoose: boolean;
}

/** Measures every table once, from the innermost outwards. */
export function findTables(root: HtmlElement): Tables {
  const measures = new Map<HtmlElement, Measure>();
  const nearest = new Map<HtmlElement, HtmlElement | null>();
  for (const node of nodesIn(root)) {
    if (node.type !== "element") continue;
    const up = node.parent;
    const here = up ? (up.name === "table" ? up : (nearest.get(up) ?? null)) : null;
    nearest.set(node, here);
    if (node.name === "table") measures.set(node, { own: 0, nested: 0, width: 0, isLoose: false });
    const table = node.name === "table" ? node : here;
    const measure = table && measures.get(table);
    if (!measure) continue;
    for (const child of node.children)
      if (child.type === "text") measure.own += child.text.trim().length;
    if (isFrame(node)) measure.isLoose ||= node.children.some(isStray);
    if (node.name === "tr") measure.width = Math.max(measure.width, cellsOf(node).length);
  }
  // Inner tables come after outer ones: what they hold is told to the outer when they are done.
  for (const [table, { own, nested }] of [...measures].reverse()) {
    const outer = measures.get(nearest.get(table) as HtmlElement);
    if (outer) outer.nested += own + nested;
  }
  return {
    isLayout: (table) => {
      const measure = measures.get(table);
      if (!measure || measure.isLoose || table.attrs.role === "presentation") return true;
      return measure.width < 2 || measure.nested > measure.own;
    },
  };
}

const isFrame = ({ name }: HtmlElement): boolean => /^(?:table|thead|tbody|tfoot|tr)$/.test(name);

const isStray = (node: HtmlNode): boolean =>
  node.type === "element"
    ? !isFrame(node) && !/^(?:t[dh]|caption|col|colgroup|style|script)$/.test(node.name)
    : node.type === "text" && !isBlank(node.text);

export function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.children.filter(
    (child): child is HtmlElement =>
      child.type === "element" && (child.name === "td" || child.name === "th"),
  );
}
