import { expect, it } from "vitest";
import { cutParagraphs } from "./cut-paragraphs";

const paragraphs = ["轮渡今起复航。", "首班船六时开出。"].map(
  (words) => ({ role: "text", words, indent: 2 }) as const,
);
const words = (...cuts: Parameters<typeof cutParagraphs>[1]) =>
  cutParagraphs(paragraphs, cuts).map((paragraph) => paragraph.words);

it("strikes words out of their paragraph, and the paragraph when nothing is left", () => {
  expect(words({ paragraph: 1, from: 3, to: 5 })).toEqual(["轮渡今起复航。", "首班船开出。"]);
  expect(words({ paragraph: 0, from: 0, to: 7 })).toEqual(["首班船六时开出。"]);
});

it("takes cuts in any order, and such as lie on each other, for what they cover together", () => {
  expect(words({ paragraph: 0, from: 4, to: 7 }, { paragraph: 0, from: 2, to: 6 })[0]).toBe("轮渡");
});

it("leaves the story alone where nothing is struck out", () => {
  expect(cutParagraphs(paragraphs, [])).toBe(paragraphs);
});
