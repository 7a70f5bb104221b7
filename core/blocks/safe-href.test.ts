import { describe, expect, it } from "vitest";
import { safeHref } from "./safe-href";

describe("where a story may link to", () => {
  it.each([
    "https://lancheng.example/",
    "http://lancheng.example:8080/a?b=1&c=2#d",
    "HTTPS://LANCHENG.EXAMPLE",
    "https://报头.example/稿件/一",
    "https://[2001:db8::1]/",
    "mailto:desk@lancheng.example",
    "mailto:desk@lancheng.example?subject=%E6%9B%B4%E6%AD%A3",
  ])("%s", (href) => {
    expect(safeHref(href)).toBe(href);
  });

  it.each([
    ["", "/desk", "//evil.example", "lancheng.example", "#top", "?q=1"],
    [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "file:///etc/passwd",
    ],
    ["ftp://lancheng.example", "blob:https://x", "view-source:https://x", "tel:110", "about:blank"],
    ["https:", "https://", "https:/x", "http:///x", "https://?x", "mailto:", "mailto:?bcc=x"],
    [" https://x.example", "https://x.example/a b", "https://x.example\n", "java\nscript:alert(1)"],
    ["java\u0000script:alert(1)", "\u0001javascript:alert(1)", "https://x.example/\u202Egpj"],
    [
      "https:\\\\x.example",
      'https://x.example/"onx=1',
      "https://x.example/<b>",
      "https://x.example/`",
    ],
    [
      "https://a b",
      "https://[",
      "https://x.example/\uD800",
      `https://x.example/${"a".repeat(2048)}`,
    ],
  ])("not %s, %s, …", (...hrefs) => {
    for (const href of hrefs) expect(safeHref(href), href).toBeNull();
  });

  it("nor what is no text", () => {
    for (const value of [
      null,
      undefined,
      1,
      {},
      ["https://x.example"],
      { toString: () => "https://x.example" },
    ])
      expect(safeHref(value)).toBeNull();
  });
});
