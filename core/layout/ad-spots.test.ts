import { describe, expect, it } from "vitest";
import { adSpots, spotOf } from "./ad-spots";
import type { Box } from "./box";
import { pageFormats } from "./page-format";
import { emptyLayout } from "./page-layout";

const bare = emptyLayout(pageFormats["si-kai"]);
const { columns, rows } = bare.format;
const size = { span: 2, rows: 12 };
const folio = (id: string, column: number, row: number, span: number, high: number): Box => ({
  ...{ kind: "folio", id, isLocked: true, column, row, span, rows: high },
});

describe("Places for an advertisement", () => {
  it("begin with the bottom right corner of an empty page, and none overlaps another that is free", () => {
    const spots = adSpots(bare, size);
    expect(spots[0]).toEqual({ column: columns - 2, row: rows - 12, isFree: true });
    expect(spots).toContainEqual({ column: 0, row: rows - 12, isFree: true });
    expect(spots.length).toBeLessThanOrEqual(10);
    const places = new Set(spots.map(({ column, row }) => `${column}-${row}`));
    expect(places.size).toBe(spots.length);
  });

  it("are not on what is locked, and not on a page that is too small", () => {
    const foot = folio("foot", 0, rows - 20, columns, 20);
    for (const { row } of adSpots({ ...bare, boxes: [foot] }, size))
      expect(row).toBeLessThanOrEqual(rows - 32);
    expect(adSpots(bare, { span: columns + 1, rows: 4 })).toEqual([]);
    expect(adSpots(bare, { span: 1, rows: rows + 1 })).toEqual([]);
    expect(adSpots({ ...bare, boxes: [folio("all", 0, 0, columns, rows)] }, size)).toEqual([]);
  });

  it("are corners too where stories would have to make room", () => {
    const story = { ...folio("s", 0, 0, columns, rows), kind: "picture", pictureId: "p" } as const;
    const full = { ...story, isLocked: false, storyId: "s", caption: "", crop: null };
    expect(adSpots({ ...bare, boxes: [full] }, size)).toEqual([
      { column: columns - 2, row: rows - 12, isFree: false },
      { column: 0, row: rows - 12, isFree: false },
    ]);
  });

  it("may begin where a box does, drawn back onto the page", () => {
    expect(spotOf({ column: 1, row: 30 }, size, bare)).toEqual({ column: 1, row: 30 });
    expect(spotOf({ column: columns - 1, row: rows - 1 }, size, bare)).toEqual({
      column: columns - 2,
      row: rows - 12,
    });
  });
});
