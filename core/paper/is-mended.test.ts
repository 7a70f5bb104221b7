import { expect, test } from "vitest";
import { isMended } from "./is-mended";

const words = (storyId: string, ...paragraphs: string[]) => [
  { boxId: storyId, storyId, paragraphs },
];
const mark = (quote: string, replacement: string, storyId: string | null = "ferry") => ({
  quote,
  replacement,
  storyId,
});

test("a correction is mended when the right words stand where the wrong ones did", () => {
  const then = words("ferry", "渡船复行，复行在月底。");
  expect(isMended(mark("复行", "复航"), then, words("ferry", "渡船复航，复行在月底。"))).toBe(
    "yes",
  );
  expect(isMended(mark("复行", "复航"), then, then)).toBe("no");
  expect(isMended(mark("复行", "复航"), then, words("ferry", "渡船停航。"))).toBe("unsure");
  expect(isMended(mark("，复行", ""), then, words("ferry", "渡船复行在月底。"))).toBe("yes");
});

test("words that were to be added are looked for as a whole", () => {
  const then = words("ferry", "月底复航");
  expect(isMended(mark("月底", "本月底"), then, words("ferry", "本月底复航"))).toBe("yes");
  expect(isMended(mark("月底", "本月底"), then, then)).toBe("no");
});

test("nobody can tell of what has no words, or of a story that left the page", () => {
  const then = words("ferry", "渡船复行");
  expect(isMended(mark("", ""), then, then)).toBe("unsure");
  expect(isMended(mark("复行", "复航"), then, words("school", "夜校"))).toBe("unsure");
});
