import { describe, expect, test } from "vitest";
import { countErrors, errorLimits, errorRate, printedCharacters } from "./error-rate";
import type { MarkKind } from "./proof-mark";

const mark = (quote: string, replacement: string, weight = 10, kind: MarkKind = "text") => ({
  kind,
  quote,
  replacement,
  weight,
});

describe("errors per 10,000 characters", () => {
  test("the same error counts three times an issue and no more", () => {
    const again = Array.from({ length: 5 }, () => mark("复行", "复航"));
    expect(countErrors(again)).toBe(30);
    expect(countErrors([...again, mark("渡般", "渡船")])).toBe(40);
  });
  test("errors that quote no words are each their own", () => {
    expect(countErrors(Array.from({ length: 5 }, () => mark("", "")))).toBe(50);
  });
  test("wrong styles of numbers count as one error together at most", () => {
    const numbers = Array.from({ length: 14 }, (_, at) => mark(`${at}`, "", 1, "number-style"));
    expect(countErrors(numbers)).toBe(10);
    expect(countErrors(numbers.slice(0, 4))).toBe(4);
  });
  test("a page with everything on it comes to what a person reckons by hand", () => {
    const marks = [
      // Five times the same: three count.
      ...Array.from({ length: 5 }, () => mark("复行", "复航")),
      mark("渡口", "码头", 40, "headline"),
      mark("渡船将在月底", "", 40),
      ...Array.from({ length: 4 }, (_, at) => mark("，", `${at}`, 1, "punctuation")),
      ...Array.from({ length: 13 }, (_, at) => mark(`${at}`, "", 1, "number-style")),
      mark("", "", 0, "layout"),
    ];
    // 3 + 4 + 4 + 0.4 + 1 = 12.4 on 8,000 characters.
    expect(countErrors(marks)).toBe(124);
    expect(errorRate(124, 8_000)).toBe(15.5);
  });
  test("three errors on 10,000 characters are what a newspaper may have, two a magazine", () => {
    expect(errorRate(30, 10_000)).toBe(errorLimits.newspaper);
    expect(errorRate(20, 10_000)).toBe(errorLimits.magazine);
    expect(errorRate(10, 20_000)).toBe(0.5);
    expect(errorRate(10, 0)).toBeNull();
  });
  test("characters are counted as 字数", () => {
    const box = (paragraphs: readonly string[]) => ({ boxId: "a", storyId: null, paragraphs });
    expect(printedCharacters([box(["渡船复航", "共 59.51 万元。"]), box(["好"])])).toBe(10);
  });
});
