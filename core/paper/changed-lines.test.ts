import { expect, test } from "vitest";
import { diffWords } from "@/core/text/diff-words";
import { changedLines } from "./changed-lines";

test("lines that are the same are only counted", () => {
  const before = "渡口复航\n第一段。\n渡船复行。\n第三段。\n第四段。";
  const after = "渡口复航\n第一段。\n渡船复航。\n第三段。\n第四段。\n新的一段。";
  expect(changedLines(diffWords(before, after))).toEqual([
    2,
    [
      { kind: "equal", text: "渡船复" },
      { kind: "delete", text: "行" },
      { kind: "insert", text: "航" },
      { kind: "equal", text: "。" },
    ],
    2,
    [{ kind: "insert", text: "新的一段。" }],
  ]);
});
