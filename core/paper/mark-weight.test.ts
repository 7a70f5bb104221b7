import { describe, expect, test } from "vitest";
import { markWeight, wrongCharacters } from "./mark-weight";

const weight = (kind: Parameters<typeof markWeight>[0]["kind"], quote: string, replacement = "") =>
  markWeight({ kind, quote, replacement });

describe("what an error counts", () => {
  test("one character counts one, two to five two, more four", () => {
    expect(weight("text", "复行", "复航")).toBe(10);
    expect(weight("text", "渡船", "")).toBe(20);
    expect(weight("text", "渡船将在月", "")).toBe(20);
    expect(weight("text", "渡船将在月底", "")).toBe(40);
  });
  test("in a headline it counts twice", () => {
    expect(weight("headline", "复行", "复航")).toBe(20);
    expect(weight("headline", "渡口复航在月底", "")).toBe(80);
  });
  test("the style of a number and a punctuation mark count a tenth, layout and remarks nothing", () => {
    expect(weight("number-style", "三十五", "35")).toBe(1);
    expect(weight("punctuation", "，", "。")).toBe(1);
    expect(weight("layout", "")).toBe(0);
    expect(weight("note", "渡船将在月底", "")).toBe(0);
  });
  test("only what differs is wrong, whatever was quoted around it", () => {
    expect(
      wrongCharacters({ quote: "渡船将在月底复行。", replacement: "渡船将在月底复航。" }),
    ).toBe(1);
    expect(wrongCharacters({ quote: "月底", replacement: "月底前后" })).toBe(2);
    expect(wrongCharacters({ quote: "渡渡船", replacement: "渡船" })).toBe(1);
    expect(wrongCharacters({ quote: "", replacement: "" })).toBe(1);
  });
  test("a number is one error however many figures it has, and so is a word of Latin letters", () => {
    expect(wrongCharacters({ quote: "1,592人", replacement: "1,952人" })).toBe(1);
    expect(wrongCharacters({ quote: "Lancheng", replacement: "Langcheng" })).toBe(1);
  });
});
