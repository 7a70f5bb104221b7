import { describe, expect, it } from "vitest";
import { plainText } from "@/core/text/plain-text";
import { emptyBody } from "./body";
import { bodyFromText } from "./body-from-text";
import { checkBody } from "./check-body";

describe("plain text pasted into a story", () => {
  it("becomes one paragraph a line, without indents and empty lines", () => {
    const pasted =
      "\uFEFF　　澜城地铁三号线今日试运行。\r\n\r\n　　首班车六点。  \u2028票价三元。\r";
    expect(plainText(bodyFromText(pasted)).split("\n")).toEqual([
      "澜城地铁三号线今日试运行。",
      "首班车六点。",
      "票价三元。",
    ]);
  });

  it("keeps markup as the words it is", () => {
    expect(plainText(bodyFromText("<script>alert(1)</script>"))).toBe("<script>alert(1)</script>");
  });

  it("is a body that may be saved, also when nothing was pasted", () => {
    expect(checkBody(bodyFromText("一\u0000\n\uD800二")).ok).toBe(true);
    expect(bodyFromText(" \n　\t")).toEqual(emptyBody);
  });
});
