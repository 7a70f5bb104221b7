import { cleanText } from "@/core/blocks/clean-text";
import { deletion, insertion } from "@/core/markup/desk-marks";
import { commentFrom, commentTo, type Inline, joinTexts } from "./inline";
import { readDrawing } from "./read-drawing";
import { marksOfRun, plainSetting, type Setting } from "./run-marks";
import type { Desk, NoteWords } from "./word-desk";
import { everyWordOf, textOf, wordsOf } from "./word-words";
import { childOf, elementsOf, isElement, switchOf, type XmlElement } from "./xml";

/** A field of Word's: instructions, then the words it shows. They may go on over several runs. */
interface Field {
  instruction: string;
  isShown: boolean;
}

/** Reads what stands in paragraphs. One for a whole file: fields and suggestions go on from one to the next. */
export class InlineReader {
  readonly #desk: Desk;
  readonly #fields: Field[] = [];
  #found: Inline[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  readonly read = (paragraph: XmlElement): readonly Inline[] => {
    this.#found = [];
    this.#walk(paragraph, plainSetting);
    return joinTexts(this.#found);
  };

  #walk(parent: XmlElement, setting: Setting): void {
    for (const child of elementsOf(parent)) this.#element(child, setting);
  }

  #element(element: XmlElement, setting: Setting): void {
    const { revisions, file } = this.#desk;
    switch (element.name) {
      case "w:r":
        this.#run(element, setting);
        return;
      case "w:ins":
      case "w:moveTo":
        this.#walk(element, { ...setting, added: revisions.read(element) });
        return;
      case "w:del":
      case "w:moveFrom":
        this.#walk(element, { ...setting, removed: revisions.read(element) });
        return;
      case "w:hyperlink": {
        const relation = file.relations[element.attrs["r:id"] ?? ""];
        const href = relation?.isOutside ? relation.target : null;
        this.#walk(element, { ...setting, href });
        return;
      }
      case "w:fldSimple":
        this.#walk(element, {
          ...setting,
          href: linkIn(element.attrs["w:instr"] ?? "") ?? setting.href,
        });
        return;
      case "w:commentRangeStart":
        this.#comment(commentFrom, element);
        return;
      case "w:commentRangeEnd":
        this.#comment(commentTo, element);
        return;
      case "mc:AlternateContent":
        this.#walk(childOf(element, "mc:Choice") ?? element, setting);
        return;
      case "m:oMath":
        this.#words(mathOf(element), null, setting);
        return;
      default:
        if (isWrapping(element.name)) this.#walk(element, setting);
    }
  }

  #comment(type: string, { attrs }: XmlElement): void {
    this.#found.push({ type, attrs: { comment: attrs["w:id"] ?? "" } });
  }

  #run(run: XmlElement, setting: Setting): void {
    const properties = childOf(run, "w:rPr");
    if (switchOf(properties, "w:vanish")) {
      if (wordsOf(run, "after") !== "") this.#desk.notices.add("hidden-text");
      return;
    }
    for (const part of elementsOf(run)) this.#partOfRun(part, properties, setting);
  }

  #partOfRun(part: XmlElement, properties: XmlElement | null, setting: Setting): void {
    if (this.#fieldPart(part)) return;
    const field = this.#fields.findLast(({ instruction }) => linkIn(instruction) !== null);
    const here = field ? { ...setting, href: linkIn(field.instruction) } : setting;
    switch (part.name) {
      case "w:t":
      case "w:delText":
        this.#words(textOf(part), properties, here);
        return;
      case "w:tab":
      case "w:ptab":
        this.#words("\t", properties, here);
        return;
      case "w:noBreakHyphen":
        this.#words("\u2011", properties, here);
        return;
      case "w:cr":
        this.#put({ type: "hardBreak" }, properties, here);
        return;
      case "w:br":
        if ((part.attrs["w:type"] ?? "textWrapping") === "textWrapping")
          this.#put({ type: "hardBreak" }, properties, here);
        return;
      case "w:ruby":
        this.#words(wordsIn(part, "w:rubyBase"), properties, {
          ...here,
          reading: wordsIn(part, "w:rt"),
        });
        return;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.#note(part, properties, here);
        return;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        this.#drawing(part, properties, here);
        return;
      case "mc:AlternateContent":
        for (const inner of elementsOf(childOf(part, "mc:Choice")))
          this.#partOfRun(inner, properties, setting);
    }
  }

  /** Whether the part belongs to a field's machinery; its instructions are never read as words. */
  #fieldPart(part: XmlElement): boolean {
    const field = this.#fields.at(-1);
    if (part.name === "w:fldChar") {
      const kind = part.attrs["w:fldCharType"];
      if (kind === "begin") this.#fields.push({ instruction: "", isShown: false });
      if (kind === "separate" && field) field.isShown = true;
      if (kind === "end") this.#fields.pop();
      return true;
    }
    if (part.name === "w:instrText") {
      if (field) field.instruction += textOf(part);
      return true;
    }
    return this.#fields.some(({ isShown }) => !isShown);
  }

  #words(text: string, properties: XmlElement | null, setting: Setting): void {
    const clean = cleanText(text);
    if (clean !== "") this.#put({ type: "text", text: clean }, properties, setting);
  }

  #put(node: Inline, properties: XmlElement | null, setting: Setting): void {
    const { styles, revisions } = this.#desk;
    const marks = marksOfRun(properties, setting, styles, revisions);
    const { part } = styles.mannerOf(properties);
    this.#found.push({
      ...node,
      ...(marks.length > 0 && { marks }),
      ...(part && { attrs: { ...node.attrs, part } }),
    });
  }

  /** A note whose own words were changed is two: the one that goes, and the one that comes. */
  #note(part: XmlElement, properties: XmlElement | null, setting: Setting): void {
    const notes = part.name === "w:footnoteReference" ? this.#desk.footnotes : this.#desk.endnotes;
    const found = notes.get(part.attrs["w:id"] ?? "");
    if (!found) return;
    const { before, after, change } = this.#readNote(found);
    const put = (text: string, where: Setting) =>
      this.#put({ type: "footnote", attrs: { text } }, properties, where);
    if (before === after || !change || setting.added || setting.removed) {
      put(after, setting);
      return;
    }
    if (before !== "") put(before, { ...setting, removed: change });
    if (after !== "") put(after, { ...setting, added: change });
  }

  /** Read once, however often the text refers to it: a short text could refer to a long note without end. */
  #readNote(note: XmlElement): NoteWords {
    const known = this.#desk.notes.get(note);
    if (known) return known;
    const words = (when: "before" | "after") => wordsOf(note, when).slice(0, 10_000);
    const read = {
      before: words("before"),
      after: words("after"),
      change: this.#desk.revisionIn(note),
    };
    this.#desk.notes.set(note, read);
    return read;
  }

  #drawing(part: XmlElement, properties: XmlElement | null, setting: Setting): void {
    const { picture, boxes } = readDrawing(part, this.#desk);
    if (boxes.length > 0) {
      this.#desk.notices.add("text-boxes");
      this.#desk.asides.push(...boxes);
    }
    if (!picture) return;
    const { styles, revisions } = this.#desk;
    const marks = marksOfRun(properties, setting, styles, revisions).filter(({ type }) =>
      [insertion.name, deletion.name].includes(type),
    );
    this.#found.push({ ...picture, ...(marks.length > 0 && { marks }) });
  }
}

const wordsIn = (ruby: XmlElement, name: string): string => {
  const found = childOf(ruby, name);
  return found ? everyWordOf(found, "after") : "";
};

const wrapping = ["w:smartTag", "w:sdt", "w:sdtContent", "w:customXml", "w:dir", "w:bdo"];
const isWrapping = (name: string): boolean => wrapping.includes(name);

/** The address in a field's instructions: `HYPERLINK "https://…" \o "…"`. */
function linkIn(instruction: string): string | null {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1] ?? null;
}

/** The letters of a formula: a story prints no formulas, but loses no letter of one. */
function mathOf(element: XmlElement): string {
  return element.children
    .map((child) => (isElement(child) ? mathOf(child) : element.name === "m:t" ? child : ""))
    .join("");
}
