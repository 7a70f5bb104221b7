import { expect, test } from "vitest";
import { compareWords } from "./compare-words";

const box = (boxId: string, storyId: string | null, ...paragraphs: string[]) => ({
  boxId,
  storyId,
  paragraphs,
});

test("a box whose words changed shows them struck and put in, one that did not is the same", () => {
  const [ferry, school] = compareWords(
    [box("a", "ferry", "渡口复航", "渡船复行。"), box("b", "school", "夜校开课")],
    [box("a", "ferry", "渡口复航", "渡船复航。"), box("b", "school", "夜校开课")],
  );
  expect(ferry).toMatchObject({ change: "changed", title: "渡口复航" });
  expect(ferry?.runs.filter(({ kind }) => kind !== "equal")).toEqual([
    { kind: "delete", text: "行" },
    { kind: "insert", text: "航" },
  ]);
  expect(school?.change).toBe("same");
});

test("a story in a new box is compared with its old one, what came and what went is told", () => {
  const found = compareWords(
    [box("a", "ferry", "渡口复航"), box("b", "school", "夜校开课")],
    [box("c", "ferry", "渡口今日复航"), box("d", "market", "菜价平稳")],
  );
  expect(found.map(({ storyId, change }) => [storyId, change])).toEqual([
    ["ferry", "changed"],
    ["market", "added"],
    ["school", "removed"],
  ]);
});
