import fc from "fast-check";
import { expect, it } from "vitest";
import { sentencesOf } from "./sentences";

it.each([
  ["渡船月底复航。票价不变！还等什么？", ["渡船月底复航。", "票价不变！", "还等什么？"]],
  ["“真的？”她问。他说：“真的。”", ["“真的？”", "她问。", "他说：“真的。”"]],
  ["他停了停……又说下去。", ["他停了停……", "又说下去。"]],
  ["同比增长59.51%，共1,000人。", ["同比增长59.51%，共1,000人。"]],
  ["没有句号的一行", ["没有句号的一行"]],
  ["……开头就是省略号。", ["……", "开头就是省略号。"]],
  [
    "Dr. Lu met J. Smith at 10.30. “It works.” They left!",
    ["Dr. Lu met J. Smith at 10.30. ", "“It works.” ", "They left!"],
  ],
  ["See lancheng.example for more. Bye.", ["See lancheng.example for more. ", "Bye."]],
  ["  ", []],
])("%s", (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

it("loses nothing of any text, and is quick with a hostile one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(sentencesOf(text).join("")).toBe(text.trim() === "" ? "" : text);
    }),
  );
  const began = performance.now();
  expect(sentencesOf(`${".'".repeat(50_000)}x`).join("")).toHaveLength(100_001);
  expect(sentencesOf("A. ".repeat(30_000)).length).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(2000);
});
