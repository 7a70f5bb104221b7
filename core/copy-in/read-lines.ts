import { ruby } from "@/core/blocks/ruby";
import { isBlank } from "@/core/text/is-blank";
import type { CopyDesk } from "./copy-desk";
import type { Container, CopyLine } from "./copy-line";
import { blockTags } from "./element-kinds";
import { type HtmlElement, type HtmlNode, hasClass, textIn } from "./html-tree";
import { LineWriter, type Setting } from "./line-writer";
import { readTable } from "./read-table";
import { inside, plainSetting, settingOf, withLink, withReading } from "./setting-of";
import { Look } from "./style-sheet";
import { tidyLink } from "./tidy-link";
import { whyGone } from "./why-gone";

interface Frame {
  readonly element: HtmlElement;
  next: number;
  setting: Setting;
  readonly isBlock: boolean;
  /** Whether what comes is the number before an item's words. */
  isMarker: boolean;
}

/** The copy's blocks in reading order. Walks with a stack of its own: no depth of elements overflows. */
export function readLines(root: HtmlElement, desk: CopyDesk, inTable = false): CopyLine[] {
  return new LineReader(desk, inTable).read(root);
}

class LineReader {
  readonly #writer = new LineWriter();
  readonly #frames: Frame[] = [];
  readonly #desk: CopyDesk;
  readonly #inTable: boolean;
  /** The last item of each list: a list that stands between items belongs to the one before it. */
  readonly #lastItem = new Map<HtmlElement, Container | null>();

  constructor(desk: CopyDesk, inTable: boolean) {
    this.#desk = desk;
    this.#inTable = inTable;
  }

  read(root: HtmlElement): CopyLine[] {
    const { sheet } = this.#desk;
    this.#go(root, settingOf(root, new Look(root, sheet), plainSetting, sheet), false);
    for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1)) {
      const node = frame.element.children[frame.next++];
      if (node) this.#node(node, frame);
      else {
        this.#frames.pop();
        if (frame.isBlock) this.#writer.end();
      }
    }
    this.#writer.end();
    return this.#writer.lines;
  }

  #go(element: HtmlElement, setting: Setting, isBlock: boolean): void {
    if (isBlock) this.#writer.end();
    this.#frames.push({ element, next: 0, setting, isBlock, isMarker: false });
  }

  #node(node: HtmlNode, frame: Frame): void {
    if (node.type === "comment") this.#condition(node.text, frame);
    else if (frame.isMarker) this.#marker(node.type === "text" ? node.text : textIn(node), frame);
    else if (node.type === "text") this.#words(node.text, frame.setting);
    else this.#element(node, frame);
  }

  #words(text: string, setting: Setting): void {
    const isSeen = !setting.isTiny && !setting.isVeiled;
    if (isSeen) this.#writer.text(text, setting);
    else if (!isBlank(text)) this.#desk.lost.add("hidden");
  }

  /** `[if !supportLists]` … `[endif]` stands around the number that a word processor sets before an item. */
  #condition(text: string, frame: Frame): void {
    if (/\[if\s+!supportLists\]/i.test(text)) frame.isMarker = true;
    else if (/\[endif\]/i.test(text)) frame.isMarker = false;
  }

  #marker(text: string, frame: Frame): void {
    const { place } = frame.setting;
    const marker = text.replace(/[\s\u00A0\u3000]+/g, "");
    if (place) place.marker += marker;
    else if (marker !== "")
      frame.setting = {
        ...frame.setting,
        place: { list: "", level: 1, marker, ordered: null },
      };
  }

  #element(element: HtmlElement, frame: Frame): void {
    const { lost, notes } = this.#desk;
    const look = new Look(element, this.#desk.sheet);
    const gone = whyGone(element, look);
    if (gone !== null) {
      if (gone !== "none") lost.add(gone);
      return;
    }
    if (look.isDressed || /^(?:font|u|s|strike|big|small|center|marquee)$/.test(element.name))
      lost.add("styles");
    if (Object.keys(element.attrs).some((name) => name.startsWith("on"))) lost.add("scripts");
    const note = notes.calls.get(element);
    if (note !== undefined) this.#writer.footnote(note, frame.setting);
    else if (look.of("mso-list") === "ignore") this.#marker(textIn(element), frame);
    else if (!notes.blocks.has(element) && !this.#desk.pictures.captions.has(element))
      this.#kept(element, look, frame);
  }

  #kept(element: HtmlElement, look: Look, frame: Frame): void {
    const { setting } = frame;
    if (element.name === "rt" && setting.marks.some(({ type }) => type === ruby.name)) return;
    if (element.name === "br") this.#lineBreak(element, frame);
    else if (element.name === "hr") this.#rule(element, setting);
    else if (element.name === "img") this.#picture(element, look, setting);
    else if (element.name === "table") this.#table(element, look, setting);
    else this.#open(element, look, setting);
  }

  #lineBreak(element: HtmlElement, { setting }: Frame): void {
    const isPage = /page-break-before:\s*always/i.test(element.attrs.style ?? "");
    const isOfBrowser = hasClass(element, /^Apple-interchange-newline$/);
    if (isPage) this.#writer.end();
    else if (!isOfBrowser) this.#writer.lineBreak(setting);
  }

  /** A rule parts two passages; a word processor's rule before its footnotes does not. */
  #rule({ attrs }: HtmlElement, setting: Setting): void {
    this.#writer.end();
    if (attrs.width !== "33%" && !this.#inTable)
      this.#writer.whole({ type: "horizontalRule" }, setting);
  }

  #picture(element: HtmlElement, look: Look, setting: Setting): void {
    const taken = this.#desk.pictures.take(element, look);
    if (taken.kind === "words") this.#writer.text(taken.words, setting);
    else if (taken.kind === "block") this.#writer.whole(taken.node, setting);
  }

  /** A table of its own; one that only holds a page in shape, or stands in another, is read as the lines in it. */
  #table(element: HtmlElement, look: Look, setting: Setting): void {
    const { tables, lost } = this.#desk;
    if (this.#inTable) lost.add("tables");
    if (this.#inTable || tables.isLayout(element)) this.#open(element, look, setting);
    else {
      const read = (cell: HtmlElement) => readLines(cell, this.#desk, true);
      this.#writer.add(readTable(element, this.#desk, read));
    }
  }

  #open(element: HtmlElement, look: Look, outer: Setting): void {
    const isBlock = blockTags.has(element.name) || look.of("display") === "block";
    const setting = settingOf(element, look, outer, this.#desk.sheet);
    this.#go(withSigns(element), this.#within(element, setting), isBlock);
  }

  #within(element: HtmlElement, setting: Setting): Setting {
    switch (element.name) {
      case "a":
        return this.#linked(element, setting);
      case "ruby":
        return withReading(setting, readingIn(element));
      case "blockquote":
        return inside(setting, quotation(element));
      case "ul":
      case "ol":
      case "menu":
      case "dir":
        return this.#list(element, setting);
      case "li":
        return this.#item(element, setting);
      default:
        return setting;
    }
  }

  #linked({ attrs }: HtmlElement, setting: Setting): Setting {
    const { lost } = this.#desk;
    if (attrs.href === undefined || attrs.href.startsWith("#")) return setting;
    const { href, trackers } = tidyLink(attrs.href);
    if (trackers > 0) lost.add("trackers", trackers);
    if (href === null) lost.add("links");
    return href === null ? setting : withLink(setting, href);
  }

  /** A list inside another belongs to the item before it, also where the markup puts it between two items. */
  #list(element: HtmlElement, setting: Setting): Setting {
    const { parent } = element;
    const before = parent && /^(?:ul|ol)$/.test(parent.name) && this.#lastItem.get(parent);
    return before ? { ...setting, inside: before, place: null } : { ...setting, place: null };
  }

  #item(element: HtmlElement, setting: Setting): Setting {
    const list = element.parent ?? element;
    const ordered = list.name === "ol";
    const place = webPlace(element, ordered);
    if (place) return { ...setting, place };
    const start =
      ordered && /^\d{1,6}$/.test(list.attrs.start ?? "") ? Number(list.attrs.start) : 1;
    const one = inside(setting, { kind: "list", key: list, item: element, ordered, start });
    this.#lastItem.set(list, one.inside);
    return { ...one, kind: "paragraph", goesOn: false };
  }
}

/** Signs that a browser sets around some words: quotation marks, and brackets around the reading of a character. */
const signs: Readonly<Record<string, readonly [string, string]>> = {
  q: ["“", "”"],
  rt: ["（", "）"],
};

function withSigns(element: HtmlElement): HtmlElement {
  const around = signs[element.name];
  if (!around) return element;
  const [open, close] = around.map((text) => ({ type: "text", text }) as const);
  return { ...element, children: [open, ...element.children, close].filter((one) => !!one) };
}

/** How the words in the element are read: what stands above them. */
function readingIn(element: HtmlElement): string {
  const above = element.children.filter(
    (child): child is HtmlElement => child.type === "element" && child.name === "rt",
  );
  return above.map((one) => textIn(one).replace(/\s+/g, " ").trim()).join(" ");
}

const quotation = (element: HtmlElement): Omit<Container, "up" | "depth"> => ({
  kind: "quote",
  key: element,
  item: element,
  ordered: false,
  start: 1,
});

/** A word processor on the web gives every item a list of its own and says how deep it is meant. */
function webPlace({ attrs }: HtmlElement, ordered: boolean) {
  const level = /^[1-9]$/.exec(attrs["data-aria-level"] ?? "")?.[0];
  if (!level || attrs["data-listid"] === undefined) return null;
  const number = /^\d{1,4}$/.exec(attrs["data-aria-posinset"] ?? "")?.[0];
  return {
    list: `web${attrs["data-listid"]}`,
    level: Number(level),
    marker: ordered ? `${number ?? 1}.` : "•",
    ordered,
  };
}
