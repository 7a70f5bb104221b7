import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { largestPageFile, longestPageText } from "./check-page-text";
import { decodePageText } from "./decode-page-text";

const text = "我市新辟三条夜班线\n\n本报讯（记者 陆之遥）三条夜班公交线今起开通，末班车延至零点。";
const bytes = (value: string) => new TextEncoder().encode(value);

describe("decoding a file of page text", () => {
  it.each([
    ["utf-8", iconv.encode(text, "utf8", { addBOM: true })],
    ["utf-16le", iconv.encode(text, "utf-16le", { addBOM: true })],
    ["utf-16be", iconv.encode(text, "utf-16be", { addBOM: true })],
    ["gb18030", iconv.encode(text, "gb18030")],
  ])("knows %s and takes its byte-order mark away", (encoding, file) => {
    expect(decodePageText(file)).toEqual({ ok: true, text, encoding });
  });

  it.each([
    ["utf-8", iconv.encode("城".repeat(longestPageText), "utf8")],
    ["utf-16le", iconv.encode("城".repeat(longestPageText), "utf-16le", { addBOM: true })],
    ["gb18030", iconv.encode("城里的人，".repeat(longestPageText / 5), "gb18030")],
  ])("reads the longest text a page may have to its last character, as %s", (_, file) => {
    const decoded = decodePageText(file);
    expect(decoded.ok && decoded.text.length).toBe(longestPageText);
  });

  it.each([
    ["an empty file", bytes(""), "page-text-empty"],
    ["white space alone", bytes(" \r\n\u3000\n"), "page-text-empty"],
    ["a file no page can fill", new Uint8Array(largestPageFile + 1), "page-text-too-large"],
    ["one character too many", bytes("a".repeat(longestPageText + 1)), "page-text-too-large"],
    ["a PDF", bytes("%PDF-1.7\n"), "page-text-not-text"],
    ["bytes of a program", Uint8Array.from([0, 1, 2, 3, 0, 5]), "page-text-binary"],
    ["UTF-8 cut in the middle of a character", bytes(text).slice(0, -1), "page-text-mis-encoded"],
    [
      "Big5",
      iconv.encode("這是一段舊編碼的文字，沒有人能夠讀出來。", "big5"),
      "page-text-mis-encoded",
    ],
  ])("refuses %s with its reason", (_, file, code) => {
    expect(decodePageText(file)).toMatchObject({ ok: false, code });
  });
});
