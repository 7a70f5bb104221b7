import type { BodyMark } from "@/core/blocks/body";
import { ruby } from "@/core/blocks/ruby";
import { copyLimits } from "./copy-limits";
import type { Container } from "./copy-line";
import { type HtmlElement, hasClass } from "./html-tree";
import type { Setting } from "./line-writer";
import type { Look, StyleSheet } from "./style-sheet";
import { articleId } from "./why-gone";
import { placeInList } from "./word-lists";

/** How words are set in an element that says nothing of it. */
export const plainSetting: Setting = {
  kind: "paragraph",
  level: 0,
  marks: [],
  raised: null,
  isTiny: false,
  isVeiled: false,
  space: "one",
  inside: null,
  place: null,
  goesOn: false,
};

/** How words are set in this element, which stands in one with that setting. */
export function settingOf(
  element: HtmlElement,
  look: Look,
  outer: Setting,
  sheet: StyleSheet,
): Setting {
  const setting: Setting = {
    ...outer,
    marks: marksOf(element, look, outer.marks),
    raised: raisedIn(element, look) ?? outer.raised,
    isTiny: isTiny(look, outer.isTiny),
    isVeiled: isVeiled(element, look) ?? outer.isVeiled,
    space: spaceIn(element, look) ?? outer.space,
  };
  return withPlace(withKind(setting, element, look), element, look, sheet);
}

function marksOf(
  { name }: HtmlElement,
  look: Look,
  outer: readonly BodyMark[],
): readonly BodyMark[] {
  const bold = isBold(name, look);
  const italic = isItalic(name, look);
  return withMark(withMark(outer, "bold", bold), "italic", italic);
}

/** Null: as around it. */
function isBold(name: string, look: Look): boolean | null {
  const weight = look.of("font-weight") || /\bbold\b/.exec(look.of("font"))?.[0] || "";
  if (/^(?:bold|bolder|[6-9]\d\d)/.test(weight)) return true;
  if (/^(?:normal|lighter|[1-5]\d\d)/.test(weight)) return false;
  return name === "b" || name === "strong" ? true : null;
}

function isItalic(name: string, look: Look): boolean | null {
  const style = look.of("font-style") || /\bitalic\b/.exec(look.of("font"))?.[0] || "";
  if (/^(?:italic|oblique)/.test(style)) return true;
  if (/^normal/.test(style)) return false;
  return name === "i" || name === "em" ? true : null;
}

function withMark(
  marks: readonly BodyMark[],
  type: string,
  on: boolean | null,
): readonly BodyMark[] {
  if (on === null || on === marks.some((mark) => mark.type === type)) return marks;
  return on ? [...marks, { type }] : marks.filter((mark) => mark.type !== type);
}

/** A link's words lead there; the link is the outermost of their marks. */
export function withLink(setting: Setting, href: string): Setting {
  const others = setting.marks.filter(({ type }) => type !== "link");
  return { ...setting, marks: [{ type: "link", attrs: { href } }, ...others] };
}

/** Words with their reading above them; what is no reading is left to stand in brackets. */
export function withReading(setting: Setting, reading: string): Setting {
  if (!ruby.attrs.reading?.accepts(reading)) return setting;
  const others = setting.marks.filter(({ type }) => type !== ruby.name);
  return { ...setting, marks: [...others, { type: ruby.name, attrs: { reading } }] };
}

function raisedIn({ name }: HtmlElement, look: Look): Setting["raised"] {
  if (name === "sup" || look.of("vertical-align") === "super") return "raised";
  return name === "sub" || look.of("vertical-align") === "sub" ? "lowered" : null;
}

function isTiny(look: Look, outer: boolean): boolean {
  const size = look.of("font-size");
  if (/^0(?:\.0+)?(?:px|pt|em|rem|%)?$/.test(size)) return true;
  const isOfAround = size === "" || /(?:[^r]em|%|inherit|smaller|larger)$/.test(size);
  return isOfAround && outer;
}

/** Null: as around it. */
function isVeiled({ attrs }: HtmlElement, look: Look): boolean | null {
  const value = look.of("visibility");
  if (/^(?:hidden|collapse)$/.test(value)) return attrs.id !== articleId;
  return value === "visible" ? false : null;
}

function spaceIn({ name }: HtmlElement, look: Look): Setting["space"] | null {
  const value = look.of("white-space");
  if (/^(?:pre|pre-wrap|break-spaces)$/.test(value)) return "kept";
  if (value === "pre-line") return "lines";
  if (/^(?:normal|nowrap)$/.test(value)) return "one";
  return name === "pre" ? "kept" : null;
}

function withKind(setting: Setting, element: HtmlElement, look: Look): Setting {
  const level = headingLevel(element, look);
  if (level !== null) return { ...setting, kind: "heading", level };
  return element.name === "p" && hasClass(element, /^verse$/)
    ? { ...setting, kind: "verse" }
    : setting;
}

function headingLevel(element: HtmlElement, look: Look): number | null {
  const { name, attrs } = element;
  const tag = /^h([1-6])$/.exec(name)?.[1];
  if (tag) return Number(tag);
  if (attrs.role === "heading" && /^[1-9]$/.test(attrs["aria-level"] ?? ""))
    return Number(attrs["aria-level"]);
  if (name !== "p" && name !== "div") return null;
  if (hasClass(element, /^MsoTitle/)) return 0;
  const outline = /^[1-9]$/.exec(look.of("mso-outline-level"))?.[0];
  if (outline) return Number(outline);
  const numbered = /^(?:标题|heading) ([1-9])$/.exec(unquoted(look.of("mso-style-name")))?.[1];
  return numbered ? Number(numbered) : null;
}

const unquoted = (value: string): string => value.replace(/^["']|["']$/g, "").replace(/\\/g, "");

/** Where a word processor's paragraph stands in its lists. */
function withPlace(setting: Setting, element: HtmlElement, look: Look, sheet: StyleSheet): Setting {
  if (!/^(?:p|h[1-6]|div|li)$/.test(element.name)) return setting;
  const place = element.name === "li" ? null : placeInList(look.of("mso-list"), sheet.lists);
  if (place) return { ...setting, place, goesOn: false };
  const goesOn =
    hasClass(element, /^Mso(?:ListParagraph|ListContinue)/) &&
    !/^[1-9]/.test(look.of("text-indent"));
  return goesOn ? { ...setting, goesOn } : setting;
}

/** Inside one more quotation, or in one more item of a list; beside the deepest where there are too many. */
export function inside(setting: Setting, container: Omit<Container, "up" | "depth">): Setting {
  const { inside: up } = setting;
  if (!up || up.depth < copyLimits.nesting)
    return { ...setting, inside: { ...container, up, depth: (up?.depth ?? 0) + 1 } };
  const isItem = container.kind === "list" && up.kind === "list";
  return isItem ? { ...setting, inside: { ...up, item: container.item } } : setting;
}
