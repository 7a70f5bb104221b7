import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInside } from "./grid";
import { samplePage } from "./sample-page";
import { type Edges, stretchArea } from "./stretch-area";

const { format } = samplePage;
const box = { column: 2, row: 20, span: 2, rows: 10 };
const drag = (edges: Edges, columns: number, rows: number, others = samplePage.boxes) =>
  stretchArea(box, edges, { columns, rows }, others, format);

describe("An edge that is dragged", () => {
  it("goes along in whole columns and rows, and the others stay where they are", () => {
    expect(drag("s", 3, 4.4, [])).toEqual({ ...box, rows: 14 });
    expect(drag("e", 1.2, 9, [])).toEqual({ ...box, span: 3 });
    expect(drag("nw", -1, -3, [])).toEqual({ column: 1, row: 17, span: 3, rows: 13 });
  });

  it("takes hold of the foot of another box when it is a row away", () => {
    expect(drag("s", 0, 11.2)).toEqual({ ...box, rows: 22 });
    expect(drag("s", 0, 9)).toEqual({ ...box, rows: 19 });
  });

  it("never leaves the page nor makes nothing of the box, however far it is dragged", () => {
    const edges = fc.constantFrom<Edges>("n", "e", "s", "w", "ne", "se", "sw", "nw");
    const far = fc.float({ min: -300, max: 300, noNaN: true });
    fc.assert(
      fc.property(edges, far, far, (edge, columns, rows) => {
        expect(isInside(drag(edge, columns, rows), format)).toBe(true);
      }),
    );
  });
});
