import { expect, it } from "vitest";
import { inOneLine, pageLabel, say, sectionName, wordsFor, wordsOf } from "./words";

it("counts in English as English does", () => {
  const { stories } = wordsFor("en");
  expect(say(stories, { n: 1 })).toBe("1 story");
  expect(say(stories, { n: 0 })).toBe("0 stories");
  expect(say(wordsFor("zh-CN").stories, { n: 1 })).toBe("共1篇");
});

it("leaves a name it was not given, so that the fault is seen", () => {
  expect(say("{a} {b:one:many}", { a: "<x>" })).toBe("<x> {b:one:many}");
});

it("numbers pages as each language prints them", () => {
  expect(pageLabel("zh-CN", 2)).toBe("第02版");
  expect(pageLabel("en", 2)).toBe("Page 2");
  expect(inOneLine("zh-CN", ["2026年11月24日", "", "第02版"])).toBe("2026年11月24日 第02版");
  expect(inOneLine("en", ["November 24, 2026", "Page 2"])).toBe("November 24, 2026, Page 2");
});

it("calls a section by its English name in an English paper only", () => {
  const section = { id: "1", slug: "city", name: "要闻", nameEn: "City" };
  expect(sectionName("en", section)).toBe("City");
  expect(sectionName("zh-CN", section)).toBe("要闻");
  expect(sectionName("en", { ...section, nameEn: "" })).toBe("要闻");
});

it("calls no issue of a magazine today's paper", () => {
  expect(wordsOf({ language: "zh-CN", kind: "magazine" }).today).toBe("最新一期");
  expect(wordsOf({ language: "zh-CN", kind: "newspaper" }).today).toBe("今日报纸");
});
