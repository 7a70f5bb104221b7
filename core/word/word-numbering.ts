import { childOf, childrenOf, settingOf, type XmlElement } from "./xml";

/** One level of a list. */
export interface ListLevel {
  readonly isOrdered: boolean;
  readonly start: number;
  /** Word's name of the figures: decimal, chineseCounting … */
  readonly format: string;
  /** What is printed, `%1.%2` for figures of the levels. */
  readonly text: string;
}

/** Where a paragraph stands in a list: which list, and its level, 0 on. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** The lists of a file. */
export class WordNumbering {
  readonly #lists: ReadonlyMap<string, XmlElement>;
  readonly #shapes: ReadonlyMap<string, XmlElement>;

  constructor(part: XmlElement | null) {
    this.#lists = byId(part, "w:num", "w:numId");
    this.#shapes = byId(part, "w:abstractNum", "w:abstractNumId");
  }

  /** Null for a paragraph in no list; `numId` 0 takes it out of its style's. */
  readonly placeOf = (properties: XmlElement | null): ListPlace | null => {
    const list = settingOf(properties, "w:numId");
    if (!list || list === "0" || !this.#lists.has(list)) return null;
    const level = Number(settingOf(properties, "w:ilvl") ?? 0);
    return { list, level: level >= 0 && level <= 8 ? level : 0 };
  };

  readonly levelOf = ({ list, level }: ListPlace): ListLevel => {
    const num = this.#lists.get(list) ?? null;
    const changed = childrenOf(num, "w:lvlOverride").find((one) => isLevel(one, level)) ?? null;
    const shape = this.#shapes.get(settingOf(num, "w:abstractNumId") ?? "") ?? null;
    const own = childOf(changed, "w:lvl");
    const found = own ?? childrenOf(shape, "w:lvl").find((one) => isLevel(one, level)) ?? null;
    const format = settingOf(found, "w:numFmt") ?? "bullet";
    const start = Number(settingOf(changed, "w:startOverride") ?? settingOf(found, "w:start") ?? 1);
    return {
      isOrdered: format !== "bullet" && format !== "none",
      start: Number.isInteger(start) && start >= 0 && start <= 1_000_000 ? start : 1,
      format,
      text: settingOf(found, "w:lvlText") ?? "",
    };
  };
}

const isLevel = ({ attrs }: XmlElement, level: number): boolean =>
  Number(attrs["w:ilvl"] ?? 0) === level;

const byId = (part: XmlElement | null, name: string, id: string) =>
  new Map(childrenOf(part, name).map((element) => [element.attrs[id] ?? "", element]));
