import type { ContentsBox } from "./box";

/** Where a story of another page stands, in the words of that page. */
export interface Elsewhere {
  readonly headline: string;
  readonly pageNumber: number;
}

/**
 * The lines of 导读: the stories it names, as far as they stand on other pages, else the first of every other page.
 * @param elsewhere by story, in the order of pages
 */
export function contentsLines(
  { storyIds }: Pick<ContentsBox, "storyIds">,
  elsewhere: ReadonlyMap<string, Elsewhere>,
): readonly Elsewhere[] {
  const ids = storyIds.length > 0 ? storyIds : firstOfPages(elsewhere);
  return ids.flatMap((id) => elsewhere.get(id) ?? []);
}

function firstOfPages(elsewhere: ReadonlyMap<string, Elsewhere>): readonly string[] {
  const seen = new Set<number>();
  return [...elsewhere].flatMap(([id, { pageNumber }]) => {
    if (seen.has(pageNumber)) return [];
    seen.add(pageNumber);
    return [id];
  });
}
