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
