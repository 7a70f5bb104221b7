import { part, tag, type Xml } from "./markup";
import type { WrittenList } from "./word-writer";

const figures = ["decimal", "lowerLetter", "lowerRoman"] as const;
const bullets = ["•", "◦", "▪"] as const;

/** Every list of the text by itself, so that none goes on counting where another ended. */
export function writeNumbering(lists: readonly WrittenList[]): Xml {
  const shapes = lists.map((list, at) =>
    tag("w:abstractNum", { "w:abstractNumId": at + 1 }, ...levels(list)),
  );
  const numbers = lists.map((_, at) =>
    tag("w:num", { "w:numId": at + 1 }, tag("w:abstractNumId", { "w:val": at + 1 })),
  );
  return part("w:numbering", ...shapes, ...numbers);
}

function levels({ isOrdered, start, level }: WrittenList): readonly Xml[] {
  return Array.from({ length: 9 }, (_, at) => {
    const format = isOrdered ? (figures[at % 3] ?? "decimal") : "bullet";
    const text = isOrdered ? `%${at + 1}.` : (bullets[at % 3] ?? "•");
    const indent = { "w:left": 420 * (at + 1), "w:hanging": 420 };
    return tag(
      "w:lvl",
      { "w:ilvl": at },
      tag("w:start", { "w:val": at === level ? start : 1 }),
      tag("w:numFmt", { "w:val": format }),
      tag("w:lvlText", { "w:val": text }),
      tag("w:lvlJc", { "w:val": "left" }),
      tag("w:pPr", {}, tag("w:ind", indent)),
    );
  });
}
