import { describe, expect, it } from "vitest";
import type { AdSize } from "./ad-size";
import { checkRateCard, sizesThatFit } from "./check-rate-card";
import { pageFormats } from "./page-format";

const format = pageFormats["si-kai"];
const corner: AdSize = { code: "corner-16", name: "角落", span: 3, rows: 16, price: "4000元" };
const wrong = (of: Partial<AdSize>, before: readonly AdSize[] = []) =>
  checkRateCard([...before, { ...corner, ...of }], format).map(({ code, field }) => [code, field]);

describe("A rate card", () => {
  it("has sizes that stand on the page, each with a name and a code of its own", () => {
    expect(
      checkRateCard([corner, { ...corner, code: "strip", span: 6, rows: 84 }], format),
    ).toEqual([]);
    expect(checkRateCard([], null)).toEqual([]);
  });

  it.each<[string, string, Partial<AdSize>]>([
    ["ad-size-unnamed", "name", { name: "\u200b " }],
    ["too-long", "name", { name: "角".repeat(41) }],
    ["too-long", "price", { price: "9".repeat(41) }],
    ["ad-size-bad-code", "code", { code: "" }],
    ["ad-size-bad-code", "code", { code: "角 落" }],
    ["ad-size-wide", "span", { span: 7 }],
    ["ad-size-wide", "span", { span: 1.5 }],
    ["ad-size-high", "rows", { rows: 2 }],
    ["ad-size-high", "rows", { rows: 85 }],
    ["ad-size-high", "rows", { rows: Number.NaN }],
  ])("is refused: %s, at its %s", (code, field, of) => {
    expect(wrong(of)).toContainEqual([code, `rateCard.0.${field}`]);
  });

  it("names no size twice, needs a format, and has an end", () => {
    expect(wrong({}, [corner])).toEqual([["ad-size-twice", "rateCard.1.code"]]);
    expect(checkRateCard([corner], null)).toMatchObject([{ code: "rate-card-no-format" }]);
    expect(checkRateCard(Array(61).fill(corner), format)).toMatchObject([
      { code: "rate-card-long" },
    ]);
  });

  it("offers on smaller paper what still fits there", () => {
    const strip = { ...corner, code: "strip", span: 6 };
    expect(sizesThatFit([corner, strip], pageFormats["da-16-kai"])).toEqual([corner]);
  });
});
