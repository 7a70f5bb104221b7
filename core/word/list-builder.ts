import { type Growing, grow } from "./growing";
import type { ListPlace, WordNumbering } from "./word-numbering";

interface OpenList {
  readonly place: ListPlace;
  readonly node: Growing;
}

/** Word keeps a list as paragraphs with levels: puts them into each other. */
export class ListBuilder {
  readonly #numbering: WordNumbering;
  readonly #counts: Map<string, number>;
  #open: OpenList[] = [];

  /** @param counts how far each list has counted; shared by the builders of one file. */
  constructor(numbering: WordNumbering, counts: Map<string, number>) {
    this.#numbering = numbering;
    this.#counts = counts;
  }

  readonly close = (): void => {
    this.#open = [];
  };

  /** Puts an item in its place. @param start receives a list that begins. */
  readonly add = (item: Growing, place: ListPlace, start: (list: Growing) => void): void => {
    while (this.#isBehind(place)) this.#open.pop();
    const top = this.#open.at(-1);
    if (top?.place.level === place.level) top.node.content.push(item);
    else {
      const list = this.#begin(place);
      list.content.push(item);
      const host = top?.node.content.at(-1);
      if (host) host.content.push(list);
      else start(list);
      this.#open.push({ place, node: list });
    }
    const key = keyOf(place);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  };

  /** The item that was added last at this level, for what goes on in it. */
  readonly lastItem = (level: number): Growing | null => {
    const at = this.#open.findLastIndex(({ place }) => place.level <= level);
    this.#open = this.#open.slice(0, at + 1);
    return this.#open.at(-1)?.node.content.at(-1) ?? null;
  };

  /** The item before the place one would be added at, if they would be neighbours. */
  readonly itemBefore = (place: ListPlace): Growing | null => {
    const same = this.#open.find((one) => keyOf(one.place) === keyOf(place));
    return same?.node.content.at(-1) ?? null;
  };

  #isBehind(place: ListPlace): boolean {
    const top = this.#open.at(-1)?.place;
    if (!top) return false;
    return top.level > place.level || (top.level === place.level && top.list !== place.list);
  }

  #begin(place: ListPlace): Growing {
    const { isOrdered, start } = this.#numbering.levelOf(place);
    if (!isOrdered) return grow("bulletList");
    const counted = place.level === 0 ? (this.#counts.get(keyOf(place)) ?? 0) : 0;
    const first = start + counted;
    return grow("orderedList", first === 1 ? {} : { start: first });
  }
}

const keyOf = ({ list, level }: ListPlace): string => `${list}:${level}`;
