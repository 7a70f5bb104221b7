import { expect, test } from "vitest";
import { cleanText } from "./clean-text";

test("what is no character is left out, every character stays", () => {
  expect(cleanText("渡\u0001\u000b口\ufffe\uffff\u{1fffe}\tOK\n“😀𠮷”\u202e")).toBe(
    "渡口\tOK\n“😀𠮷”\u202e",
  );
  expect(cleanText("半\ud800个")).toBe("半\ufffd个");
});
