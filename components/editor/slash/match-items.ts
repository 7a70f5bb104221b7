import { type InsertItem, insertItems } from "../insert-items";

/** The names of a thing: on the screen, and the first letters of its Chinese one. */
export interface ItemNames {
  label(name: string): string;
  initials(name: string): string;
}

/** What may be meant by these words: part of a thing's name on the screen or in English, or the first letters of its pinyin. */
export function matchItems(words: string, names: ItemNames): readonly InsertItem[] {
  const sought = words.toLowerCase();
  return insertItems.filter(
    ({ name }) =>
      names.label(name).toLowerCase().includes(sought) ||
      name.toLowerCase().includes(sought) ||
      names.initials(name).startsWith(sought),
  );
}
