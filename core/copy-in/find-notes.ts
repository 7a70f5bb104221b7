import { blockTags } from "./element-kinds";
import { type HtmlElement, nodesIn, textIn, upFrom } from "./html-tree";

/** The notes of a text: the words for each place that calls one, and the elements that hold those words. */
export interface Notes {
  readonly calls: ReadonlyMap<HtmlElement, string>;
  readonly blocks: ReadonlySet<HtmlElement>;
}

const longestNote = 10_000;
/** How often one note may be called. */
const mostCalls = 10;

/**
 * Footnotes, whatever program wrote them: a link to a place further down which links back. Word's, a web page's, those of
 * Markdown and of our own pages are all made like that.
 */
export function findNotes(root: HtmlElement): Notes {
  const anchors = [...nodesIn(root)].filter(
    (node): node is HtmlElement =>
      node.type === "element" && node.name === "a" && fragmentOf(node) !== null,
  );
  const callers = byName(anchors);
  const calls = new Map<HtmlElement, string>();
  const blocks = new Set<HtmlElement>();
  const texts = new Map<HtmlElement, string>();
  const backs = new Map(anchors.map((anchor, index) => [anchor, index]));
  for (const [index, back] of anchors.entries()) {
    const own = placeNames(back);
    for (const call of callers.get(fragmentOf(back) ?? "") ?? []) {
      const isBefore = (backs.get(call) ?? index) < index;
      const place = own.get(fragmentOf(call) ?? "");
      if (!isBefore || !place) continue;
      const block = noteBlock(place);
      if (!block || isInside(call, block)) continue;
      const text = texts.get(block) ?? noteText(block, callers);
      texts.set(block, text);
      if (text === "") continue;
      calls.set(call, text);
      blocks.add(block);
    }
  }
  return { calls, blocks };
}

/** What stands behind the `#` of a link. */
function fragmentOf({ attrs }: HtmlElement): string | null {
  const href = attrs.href ?? "";
  const at = href.indexOf("#");
  if (at < 0 || at === href.length - 1 || href.length > 2_000) return null;
  const fragment = href.slice(at + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const namesOf = ({ attrs }: HtmlElement): string[] =>
  [attrs.id, attrs.name].filter((name): name is string => Boolean(name));

/** The links by what they are called: their own names, and those of the two elements around them (`<sup id=…><a>`). */
function byName(anchors: readonly HtmlElement[]): ReadonlyMap<string, readonly HtmlElement[]> {
  const named = new Map<string, HtmlElement[]>();
  for (const anchor of anchors) {
    const near = [anchor, anchor.parent, anchor.parent?.parent].filter(
      (one): one is HtmlElement => one === anchor || (!!one && !blockTags.has(one.name)),
    );
    for (const name of new Set(near.flatMap(namesOf))) {
      const known = named.get(name);
      if (!known) named.set(name, [anchor]);
      else if (known.length < mostCalls) known.push(anchor);
    }
  }
  return named;
}

/** The names by which a link back, or what it stands in, can be reached, and the element that has each. */
function placeNames(back: HtmlElement): ReadonlyMap<string, HtmlElement> {
  const names = new Map<string, HtmlElement>();
  for (const one of upFrom(back, 8)) {
    if (one.name === "body") break;
    for (const name of namesOf(one)) if (!names.has(name)) names.set(name, one);
  }
  return names;
}

/** The block that is the note: what a word processor marks as one, else the block of text around the place. */
function noteBlock(place: HtmlElement): HtmlElement | null {
  const line = [...upFrom(place)].find(({ name }) => blockTags.has(name));
  const marked = [...upFrom(place)].find(({ attrs }) =>
    /mso-element:\s*(?:foot|end)note\b(?!-)/i.test(attrs.style ?? ""),
  );
  return marked ?? (line && !/^(?:body|html|article|main)$/.test(line.name) ? line : null);
}

function isInside(element: HtmlElement, block: HtmlElement): boolean {
  return [...upFrom(element)].includes(block);
}

/** The words of a note without the links back, in one line. */
function noteText(block: HtmlElement, callers: ReadonlyMap<string, unknown>): string {
  const isBack = (element: HtmlElement) =>
    element.name === "a" && callers.has(fragmentOf(element) ?? "");
  return textIn(block, (element) => !isBack(element) && !/^(?:script|style)$/.test(element.name))
    .replace(/[\s\u3000\u200B\uFEFF]+/g, " ")
    .replace(/^[\s^\u2190-\u21FF]+|(?:[\s\u2190-\u21FF]|\uFE0E)+$/g, "")
    .slice(0, longestNote)
    .toWellFormed();
}
