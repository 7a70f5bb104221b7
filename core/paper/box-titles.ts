import type { PageZone } from "./page-zone";
import type { PrintedWords } from "./rendering";

/**
 * What each box with words is called where one of them is chosen: by its headline; with the words it begins with where a
 * picture and its story, or the parts of a story, have the same; by those words alone where it has none.
 */
export function boxTitles(
  words: readonly PrintedWords[],
  zones: readonly Pick<PageZone, "id" | "headline">[],
): ReadonlyMap<string, string> {
  const headlines = new Map(zones.map(({ id, headline }) => [id, headline]));
  const headlineOf = ({ boxId }: PrintedWords) => headlines.get(boxId) ?? "";
  const times = Map.groupBy(words, headlineOf);
  return new Map(
    words.map((box) => {
      const headline = headlineOf(box);
      const [begins = ""] = box.paragraphs;
      const isAlone = begins === headline || times.get(headline)?.length === 1;
      const start = begins.slice(0, 24);
      const title = isAlone ? headline : [headline, start].filter(Boolean).join(" · ");
      return [box.boxId, title || start || "—"];
    }),
  );
}
