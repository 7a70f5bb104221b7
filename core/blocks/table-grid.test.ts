import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "@/core/text/plain-text";
import type { BodyNode } from "./body";
import { checkBody } from "./check-body";
import { mendTable, tableFault } from "./table-grid";

const cell = (text: string, attrs = {}): BodyNode => ({
  type: "tableCell",
  attrs,
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});
const empty: BodyNode = { type: "tableCell", content: [{ type: "paragraph" }] };
const row = (...content: BodyNode[]): BodyNode => ({ type: "tableRow", content });
const table = (...content: BodyNode[]): BodyNode => ({ type: "table", content });

describe("A table whose spans do not add up", () => {
  it("is filled with empty cells where a row is short", () => {
    expect(mendTable(table(row(cell("甲"), cell("乙")), row(cell("丙"))))).toEqual(
      table(row(cell("甲"), cell("乙")), row(cell("丙"), empty)),
    );
  });

  it("has the spans cut that reach past it or into another cell", () => {
    const high = table(
      row(cell("甲"), cell("乙", { rowspan: 9 })),
      row(cell("丙", { colspan: 3 })),
    );
    expect(mendTable(high).content?.[0]?.content?.[1]?.attrs).toEqual({ colspan: 1, rowspan: 2 });
    expect(mendTable(high).content?.[1]?.content?.[0]?.attrs).toEqual({ colspan: 1, rowspan: 1 });
  });

  it("is left alone when they do add up, also where a row has no cell of its own", () => {
    const whole = table(row(cell("甲", { rowspan: 2 }), cell("乙", { rowspan: 2 })), row());
    expect(tableFault(whole.content ?? [])).toBeNull();
    expect(mendTable(whole)).toBe(whole);
  });

  it("is whole once mended, and keeps every word, however it was spanned", () => {
    const [narrow, span] = [fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 4 })];
    const cells = fc.array(
      fc
        .tuple(fc.constantFrom("甲", "乙"), narrow, span)
        .map(([text, colspan, rowspan]) => cell(text, { colspan, rowspan })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (given) => {
        const before = table(...given.map((one) => row(...one)));
        const after = mendTable(before);
        expect(tableFault(after.content ?? [])).toBeNull();
        expect(checkBody({ type: "doc", content: [after] }).ok).toBe(true);
        const text = (node: BodyNode) => plainText({ type: "doc", content: [node] });
        expect(text(after)).toBe(text(before));
      }),
    );
  });
});
