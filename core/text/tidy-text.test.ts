import { expect, it } from "vitest";
import { isBlank } from "./is-blank";
import { tidyLine, tidyText } from "./tidy-text";

it.each([
  ["nothing", ""],
  ["white space of every kind", " \t\r\n\u00a0\u3000\u2003\u2028"],
  ["a zero-width space", "\u200b"],
  ["joiners", "\u200c\u200d"],
  ["a word joiner", "\u2060"],
  ["a byte-order mark", "\ufeff"],
  ["a soft hyphen", "\u00ad"],
  ["Hangul fillers", "\u3164\u115f\u1160\uffa0"],
  ["directions", "\u200e\u200f\u202a\u202c\u2066\u2069"],
  ["a variation selector and a tag", "\ufe0f\u{e0100}\u{e0020}"],
  ["a grapheme joiner and a Mongolian separator", "\u034f\u180e"],
  ["a braille blank", "\u2800"],
  ["NUL", "\0"],
  ["half of a surrogate pair", "\ud83d"],
])("%s is no text", (_, text) => {
  expect(isBlank(text)).toBe(true);
  expect(tidyText(text)).toBe("");
  expect(tidyLine(`${text} ${text}`)).toBe("");
});

it.each(["字", "。", "…", "\u200b字", "❤\ufe0f", "葛\u{e0100}", "a\u00adb"])(
  "%s is a text and keeps what it is made of",
  (text) => {
    expect(isBlank(text)).toBe(false);
    expect(tidyText(text)).toBe(text);
  },
);

it("NUL and other controls are left out, half a surrogate pair becomes the mark for a lost character", () => {
  expect(tidyLine("\0柳浦\u0007渡口\ud800 ")).toBe("柳浦渡口\ufffd");
});

it("a text keeps its lines, a field of one line has none", () => {
  expect(tidyText(" 同意。\r\n请核对数字。\n")).toBe("同意。\n请核对数字。");
  expect(tidyLine("柳浦渡口 \r\n\t 重开\u2028记")).toBe("柳浦渡口 重开 记");
});
