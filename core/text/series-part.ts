import { chineseNumber } from "./ordinal";

/**
 * A series and the place of one part in it, as papers of the language print it: 聚焦城市更新之四,
 * "Harbour Notes, part 4"; the name alone where the part has no number.
 */
export function seriesPart(
  { name, ordinal }: { readonly name: string; readonly ordinal: number | null },
  language: string,
): string {
  if (ordinal === null) return name;
  return /^zh\b/i.test(language)
    ? `${name}之${chineseNumber(ordinal)}`
    : `${name}, part ${ordinal}`;
}
