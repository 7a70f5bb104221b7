import { readAttributes } from "./attribute";
import type { ContentRule, Galley, RenderOptions } from "./block";
import { blockNamed, bodyContent, mayHold } from "./blocks";
import type { Body, BodyNode } from "./body";
import { bodyLimits } from "./body-limits";
import { type Html, html } from "./html";
import type { Mark } from "./mark";
import { marks } from "./marks";

/**
 * A body as HTML that is safe whatever the body holds: only known blocks, marks, attributes and nestings are
 * printed, anything else is left out, all text is escaped, links go to http, https and mailto. Footnotes
 * are gathered at the end with links back. Never throws.
 */
export function renderBody(body: Body, options: RenderOptions): string {
  const galley: Galley = { ...options, notes: [] };
  const story = renderContent(body.content, bodyContent, galley, 1);
  return story.markup + renderNotes(galley).markup;
}

function renderContent(
  content: BodyNode["content"],
  rule: ContentRule | null,
  galley: Galley,
  depth: number,
): Html {
  if (!Array.isArray(content) || depth > bodyLimits.depth) return html``;
  const fitting: BodyNode[] = [];
  for (const node of content) {
    const block = blockNamed(node?.type);
    if (block && mayHold(rule, block, fitting.length)) fitting.push(node);
  }
  return renderMarked(fitting, marks, galley, depth);
}

/** Neighbours that share the outermost mark are set inside one element, then the next mark, then the nodes. */
function renderMarked(
  nodes: readonly BodyNode[],
  [outer, ...inner]: readonly Mark[],
  galley: Galley,
  depth: number,
): Html {
  if (!outer) return html`${nodes.map((node) => renderNode(node, galley, depth, nodes))}`;
  const parts: Html[] = [];
  for (let at = 0; at < nodes.length; ) {
    const attrs = markAttributes(nodes[at], outer);
    const key = JSON.stringify(attrs);
    let end = at + 1;
    while (end < nodes.length && JSON.stringify(markAttributes(nodes[end], outer)) === key) end++;
    const set = renderMarked(nodes.slice(at, end), inner, galley, depth);
    parts.push(attrs && set.markup !== "" ? outer.html(attrs, set) : set);
    at = end;
  }
  return html`${parts}`;
}

function markAttributes(node: BodyNode | undefined, mark: Mark) {
  if (!node || blockNamed(node.type)?.group !== "inline" || !Array.isArray(node.marks)) return null;
  const found = node.marks.find((candidate) => candidate?.type === mark.name);
  return found ? readAttributes(mark.attrs, found.attrs) : null;
}

function renderNode(
  node: BodyNode,
  galley: Galley,
  depth: number,
  siblings: readonly BodyNode[],
): Html {
  const block = blockNamed(node.type);
  const attrs = block && readAttributes(block.attrs, node.attrs);
  if (!block || !attrs) return html``;
  if (block.name === "text") return html`${typeof node.text === "string" ? node.text : ""}`;
  const inner = renderContent(node.content, block.content, galley, depth + 1);
  return block.html(attrs, inner, galley, siblings);
}

function renderNotes({ notes, lang, idPrefix = "fn" }: Galley): Html {
  if (notes.length === 0) return html``;
  const chinese = /^zh\b/i.test(lang);
  const back = (number: number) =>
    chinese ? `返回正文第${number}处注释` : `Back to note ${number} in the text`;
  const items = notes.map((note, index) => {
    const id = `${idPrefix}-${index + 1}`;
    return html`<li id="${id}">${note} <a href="#${id}-ref" role="doc-backlink" aria-label="${back(index + 1)}">↑</a></li>`;
  });
  return html`<section class="footnotes" role="doc-endnotes" aria-label="${chinese ? "注释" : "Notes"}"><ol>${items}</ol></section>`;
}
