import { escapeHtml } from "@/core/blocks/html";
import { readCopy } from "./read-copy";
import type { WordStory } from "./word-story";
import { childOf, childrenOf, elementsOf, findBelow, isElement, type XmlElement } from "./xml";

/** How a style of the file sets words. */
interface Manner {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly isTitle: boolean;
}
type Manners = ReadonlyMap<string, Manner>;

/**
 * LibreOffice's own form (.odt) as a story: headings, lists, tables, links, notes, pictures. The words as they are on its
 * page: changes it tracked stand in no paragraph and stay out, and so do its remarks.
 */
export function readOpenText(content: XmlElement, styles: XmlElement | null): WordStory {
  const text = childOf(childOf(content, "office:body"), "office:text");
  const manners = new Map([...mannersIn(styles), ...mannersIn(content)]);
  const story = readCopy(text ? blocks(text, manners) : "", (src) => src.startsWith("Pictures/"));
  const isMore =
    text && (childOf(text, "text:tracked-changes") || findBelow(text, "office:annotation"));
  return isMore ? { ...story, notices: [...story.notices, "plain-words"] } : story;
}

function mannersIn(part: XmlElement | null): readonly (readonly [string, Manner])[] {
  const groups = [childOf(part, "office:styles"), childOf(part, "office:automatic-styles")];
  return groups.flatMap((group) =>
    childrenOf(group, "style:style").map((style) => {
      const set = childOf(style, "style:text-properties")?.attrs ?? {};
      const names = [style.attrs["style:name"], style.attrs["style:parent-style-name"]];
      return [
        style.attrs["style:name"] ?? "",
        {
          bold: set["fo:font-weight"] === "bold",
          italic: set["fo:font-style"] === "italic",
          isTitle: names.includes("Title"),
        },
      ] as const;
    }),
  );
}

const blocks = (parent: XmlElement, manners: Manners): string =>
  elementsOf(parent)
    .map((child) => block(child, manners))
    .join("");

function block(element: XmlElement, manners: Manners): string {
  const { name, attrs } = element;
  if (name === "text:h" || name === "text:p") {
    const isTitle = manners.get(attrs["text:style-name"] ?? "")?.isTitle ?? false;
    const level = isTitle ? 1 : Math.min(6, 1 + Number(attrs["text:outline-level"] ?? 1));
    const tag = name === "text:h" || isTitle ? `h${level}` : "p";
    return `<${tag}>${inline(element, manners)}</${tag}>`;
  }
  if (name === "text:list") return `<ul>${items(element, manners)}</ul>`;
  if (name === "table:table") return `<table>${rows(element, manners)}</table>`;
  return ["text:section", "office:text", "text:index-body"].includes(name)
    ? blocks(element, manners)
    : "";
}

const items = (list: XmlElement, manners: Manners): string =>
  elementsOf(list)
    .filter(({ name }) => name === "text:list-item" || name === "text:list-header")
    .map((item) => `<li>${blocks(item, manners)}</li>`)
    .join("");

function rows(table: XmlElement, manners: Manners): string {
  return elementsOf(table)
    .map((row) => {
      if (row.name.startsWith("table:table-header") || row.name === "table:table-row-group")
        return rows(row, manners);
      if (row.name !== "table:table-row") return "";
      return `<tr>${childrenOf(row, "table:table-cell")
        .map((one) => cell(one, manners))
        .join("")}</tr>`;
    })
    .join("");
}

function cell(element: XmlElement, manners: Manners): string {
  const span = (name: string) => Number(element.attrs[`table:number-${name}-spanned`] ?? 1) || 1;
  return `<td colspan="${span("columns")}" rowspan="${span("rows")}">${blocks(element, manners)}</td>`;
}

function inline(parent: XmlElement, manners: Manners): string {
  return parent.children
    .map((child) => (isElement(child) ? piece(child, manners) : escapeHtml(child)))
    .join("");
}

function piece(element: XmlElement, manners: Manners): string {
  const { name, attrs } = element;
  const inner = () => inline(element, manners);
  switch (name) {
    case "text:span": {
      const manner = manners.get(attrs["text:style-name"] ?? "");
      const italic = manner?.italic ? `<em>${inner()}</em>` : inner();
      return manner?.bold ? `<strong>${italic}</strong>` : italic;
    }
    case "text:a":
      return `<a href="${escapeHtml(attrs["xlink:href"] ?? "")}">${inner()}</a>`;
    case "text:line-break":
      return "<br>";
    case "text:tab":
      return "\t";
    case "text:s":
      return " ".repeat(Math.min(100, Number(attrs["text:c"] ?? 1) || 1));
    case "draw:frame":
      return picture(element);
    case "text:note":
    case "office:annotation":
      return "";
    default:
      return inner();
  }
}

function picture(frame: XmlElement): string {
  const src = findBelow(frame, "draw:image")?.attrs["xlink:href"];
  const alt = ["svg:desc", "svg:title"]
    .map((name) => childOf(frame, name)?.children[0])
    .find(Boolean);
  return src ? `<img src="${escapeHtml(src)}" alt="${escapeHtml(String(alt ?? ""))}">` : "";
}
