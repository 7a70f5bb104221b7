import { type InsertItem, insertItems } from "../insert-items";
import { itemInitials } from "./item-initials";

/** What may be meant by these words: part of a thing's name on the screen or in English, or the first letters of its pinyin. */
export function matchItems(
  words: string,
  labelOf: (name: string) => string,
): readonly InsertItem[] {
  const sought = words.toLowerCase();
  return insertItems.filter(
    ({ name }) =>
      labelOf(name).toLowerCase().includes(sought) ||
      name.toLowerCase().includes(sought) ||
      itemInitials[name]?.startsWith(sought),
  );
}
