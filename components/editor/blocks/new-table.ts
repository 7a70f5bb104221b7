import type { JSONContent } from "@tiptap/core";

const cells = (type: string, columns: number): JSONContent[] =>
  Array.from({ length: columns }, () => ({ type, content: [{ type: "paragraph" }] }));

/** A table nobody has written in: a row of headers above the rest. */
export function newTable(rows = 3, columns = 3): JSONContent {
  const head: JSONContent = { type: "tableRow", content: cells("tableHeader", columns) };
  const rest = Array.from({ length: rows - 1 }, () => ({
    type: "tableRow",
    content: cells("tableCell", columns),
  }));
  return { type: "table", content: [head, ...rest] };
}
