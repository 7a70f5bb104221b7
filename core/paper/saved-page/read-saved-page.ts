import { type HtmlElement, type HtmlNode, nodesIn, textIn } from "@/core/copy-in/html-tree";
import { mostZones } from "../check-zones";
import { dateIn, labelIn } from "./page-label";
import type { SavedArea, SavedPage } from "./saved-page";
import { targetOf } from "./target-of";

/** Px; what lies further off was not drawn on any picture. */
const furthest = 1_000_000;

/**
 * The page an e-paper's markup shows: the map with as many areas as a page has zones, the picture under it. Null where it
 * has no map.
 */
export function readSavedPage(root: HtmlElement): SavedPage | null {
  const elements = [...nodesIn(root)].filter(isElement);
  const map = elements
    .filter(({ name }) => name === "map")
    .map((element) => ({ element, areas: areasOf(element) }))
    .sort((a, b) => b.areas.length - a.areas.length)[0];
  if (!map || map.areas.length === 0) return null;
  const picture = pictureOf(elements, map.element.attrs.name ?? map.element.attrs.id ?? "");
  const words = textIn(root, ({ name }) => name !== "script" && name !== "style");
  const titles = titlesByTarget(elements);
  const { src = "" } = picture?.attrs ?? {};
  return {
    date: dateIn(words) ?? dateIn(src),
    ...labelIn(words),
    picture: targetOf(src),
    shownAt: shownAt(picture),
    areas: map.areas.map((area) => ({
      ...area,
      title: area.title || titles.get(area.target) || "",
    })),
  };
}

export const isElement = (node: HtmlNode): node is HtmlElement => node.type === "element";

function areasOf(map: HtmlElement): readonly SavedArea[] {
  // A map in a map has areas of its own.
  return [...nodesIn(map, ({ name }) => name !== "map")]
    .filter((node): node is HtmlElement => isElement(node) && node.name === "area")
    .slice(0, mostZones)
    .flatMap(({ attrs }) => {
      const points = pointsOf(attrs.shape ?? "rect", attrs.coords ?? "");
      const title = (attrs.title || attrs.alt || "").trim();
      return points ? [{ target: targetOf(attrs.href ?? ""), title, points }] : [];
    });
}

function pointsOf(shape: string, coords: string): SavedArea["points"] | null {
  const numbers = coords
    .split(/[\s,;]+/, 200)
    .filter(Boolean)
    .map(Number);
  if (numbers.some((one) => !(Math.abs(one) <= furthest))) return null;
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  if (/^rect/i.test(shape) && numbers.length >= 4)
    return [
      [a, b],
      [c, b],
      [c, d],
      [a, d],
    ];
  if (/^circ/i.test(shape) && numbers.length >= 3)
    return [
      [a - c, b - c],
      [a + c, b - c],
      [a + c, b + c],
      [a - c, b + c],
    ];
  if (!/^poly/i.test(shape) || numbers.length < 6) return null;
  const points = Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => {
    return [numbers[at * 2] ?? 0, numbers[at * 2 + 1] ?? 0] as const;
  });
  const [first, last] = [points[0], points.at(-1)];
  const isClosed = points.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? points.slice(0, -1) : points;
}

function pictureOf(elements: readonly HtmlElement[], map: string): HtmlElement | undefined {
  const pictures = elements.filter(({ name }) => name === "img");
  const named = pictures.filter(({ attrs }) => attrs.usemap !== undefined);
  return named.find(({ attrs }) => attrs.usemap === `#${map}`) ?? named[0];
}

function shownAt(picture: HtmlElement | undefined): SavedPage["shownAt"] {
  const px = (name: string): number | null => {
    const value = picture?.attrs[name] ?? "";
    const styled = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*(\\d+)px`).exec(
      picture?.attrs.style ?? "",
    );
    const found = /^\d+(?:px)?$/.test(value) ? Number.parseInt(value, 10) : Number(styled?.[1]);
    return found > 0 ? found : null;
  };
  const width = px("width");
  return width === null ? null : { width, height: px("height") };
}

/** What the page's own list of headlines calls each target. */
function titlesByTarget(elements: readonly HtmlElement[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const element of elements) {
    if (element.name !== "a") continue;
    const target = targetOf(element.attrs.href ?? "");
    const words = textIn(element).replace(/\s+/g, " ").trim();
    if (target !== "" && words !== "" && !titles.has(target)) titles.set(target, words);
  }
  return titles;
}
