import { from, to } from "opencc-js/preset/t2cn";
import { describe, expect, it } from "vitest";
import { simplifyChar } from "./simplify";

describe("one character to simplified", () => {
  it.each([
    ["報", "报"],
    ["頭", "头"],
    ["臺", "台"],
    ["裡", "里"],
    ["裏", "里"],
    ["為", "为"],
    ["爲", "为"],
    ["衆", "众"],
    ["眾", "众"],
    ["説", "说"],
    ["說", "说"],
    ["后", "后"],
    ["後", "后"],
    ["城", "城"],
    ["A", "A"],
  ])("%s is found as %s", (traditional, simplified) => {
    expect(simplifyChar(traditional)).toBe(simplified);
  });

  it("keeps the number of code points and settles at once, for every character of the tables", () => {
    const dicts = [from.tw, from.hk, to.cn].flatMap((groups) => (groups ?? []).flat());
    const chars = dicts.flatMap((dict) =>
      typeof dict === "string" ? [...dict.replace(/[| ]/g, "")] : [],
    );
    expect(chars.length).toBeGreaterThan(8_000);
    const unsettled = [...new Set(chars)].filter((char) => {
      const folded = simplifyChar(char);
      return [...folded].length !== 1 || simplifyChar(folded) !== folded;
    });
    expect(unsettled).toEqual([]);
  });
});
