import type { PageZone } from "./page-zone";
import type { PrintedWords } from "./rendering";
import { zoneOfBox } from "./zone-at";

/**
 * What each box with words is called where one of them is chosen: by its headline; with the words it begins with where a
 * picture and its story have the same; by those words alone where it has none.
 */
export function boxTitles(
  words: readonly PrintedWords[],
  zones: readonly PageZone[],
): ReadonlyMap<string, string> {
  const headlineOf = (box: PrintedWords) => zoneOfBox(box, zones)?.headline ?? "";
  const times = Map.groupBy(words, headlineOf);
  return new Map(
    words.map((box) => {
      const headline = headlineOf(box);
      const [begins = ""] = box.paragraphs;
      const start = begins.slice(0, 24);
      const isAlone = begins === headline || times.get(headline)?.length === 1;
      const title = isAlone ? headline : [headline, start].filter(Boolean).join(" · ");
      return [box.boxId, title || start || "—"];
    }),
  );
}
