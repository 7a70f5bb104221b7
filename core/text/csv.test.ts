import { expect, test } from "vitest";
import { csvOf } from "./csv";

test("cells with commas, quotes and breaks are quoted, and nothing computes", () => {
  expect(
    csvOf([
      ["日期", "版"],
      ["2026-11-24", '1 "要闻", 头版'],
      ["=1+1", -2.5],
      ["＝1＋1", "2 要闻;=1+1"],
    ]),
  ).toBe(
    '\uFEFF日期,版\r\n2026-11-24,"1 ""要闻"", 头版"\r\n\'=1+1,-2.5\r\n\'＝1＋1,"2 要闻;=1+1"\r\n',
  );
});
