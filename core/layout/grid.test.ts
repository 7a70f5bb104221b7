import { describe, expect, it } from "vitest";
import { leastMargin } from "./check-format";
import { areaMm, nearestCell, typeArea } from "./grid";
import { pageFormatNames, pageFormats } from "./page-format";
import { sampleStory } from "./sample-page";
import { storyParts } from "./story-parts";

const siKai = pageFormats["si-kai"];

describe("The grid on the paper", () => {
  it.each(pageFormatNames)("of %s leaves margins that a press can print", (name) => {
    const { left, top } = typeArea(pageFormats[name]);
    expect(Math.min(left, top)).toBeGreaterThan(leastMargin);
  });

  it("puts six columns of twelve characters on a 4开 page, 244.5 mm wide", () => {
    expect(typeArea(siKai).width).toBeCloseTo(77 * 3.175, 6);
    const last = areaMm({ column: 5, row: 83, span: 1, rows: 1 }, siKai);
    const { left, top, width, height } = typeArea(siKai);
    expect(last.left + last.width).toBeCloseTo(left + width, 6);
    expect(last.top + last.height).toBeCloseTo(top + height, 6);
  });

  it("finds the cell under a point again, wherever it is", () => {
    for (let column = -1; column < 7; column++)
      for (let row = -2; row < 86; row += 7) {
        const { left, top } = areaMm({ column, row, span: 1, rows: 1 }, siKai);
        expect(nearestCell({ left: left + 3, top: top - 1 }, siKai)).toEqual({ column, row });
      }
  });
});

describe("The parts of a story box", () => {
  const parts = (of: Partial<Parameters<typeof sampleStory>[0]>) =>
    storyParts(sampleStory({ id: "lead", span: 3, rows: 30, ...of }), siKai);

  it("are a headline above whole columns of text, and a clear row below", () => {
    const { headline, columns } = parts({});
    expect(headline).toEqual({ left: 0, top: 0, width: 38, rows: 3 });
    expect(columns).toEqual([0, 13, 26].map((left) => ({ left, top: 3, width: 12, rows: 26 })));
  });

  it("give fewer columns wider lines of whole characters, and the rest to the gutter", () => {
    expect(parts({ columns: 2 }).columns).toEqual([
      { left: 0, top: 3, width: 18, rows: 26 },
      { left: 20, top: 3, width: 18, rows: 26 },
    ]);
  });

  it("keep clear of a frame on every side", () => {
    const { inner, columns } = parts({ frame: "box", columns: 2 });
    expect(inner).toEqual({ left: 1, top: 1, width: 36, rows: 27 });
    expect(columns.at(-1)).toEqual({ left: 20, top: 4, width: 17, rows: 24 });
  });

  it("set an upright headline beside its text", () => {
    const { headline, columns } = parts({
      headline: { lines: 1, direction: "vertical", scale: 2 },
      columns: 2,
    });
    expect(headline).toEqual({ left: 0, top: 0, width: 3, rows: 29 });
    expect(columns[0]).toEqual({ left: 4, top: 0, width: 16, rows: 29 });
  });

  it("run the text round a picture in any corner", () => {
    const round = (corner: "top-right" | "bottom-left") =>
      parts({ picture: { pictureId: "p", span: 2, rows: 10, corner } });
    expect(round("top-right").picture).toEqual({ left: 13, top: 3, width: 25, rows: 10 });
    expect(round("top-right").columns.map(({ top, rows }) => [top, rows])).toEqual([
      [3, 26],
      [13, 16],
      [13, 16],
    ]);
    expect(round("bottom-left").picture).toEqual({ left: 0, top: 19, width: 25, rows: 10 });
    expect(round("bottom-left").columns.map(({ top, rows }) => [top, rows])).toEqual([
      [3, 16],
      [3, 16],
      [3, 26],
    ]);
  });
});
