import { describe, expect, it } from "vitest";
import { tidyLink } from "./tidy-link";

const wx = "https://mp.weixin.qq.com/s";

describe("An address that comes in", () => {
  it.each([
    ["https://lancheng.example/a?id=1", "https://lancheng.example/a?id=1", 0],
    ["https://lancheng.example/a?id=1&utm_source=x&spm=a.b", "https://lancheng.example/a?id=1", 2],
    ["https://lancheng.example/?fbclid=1#top", "https://lancheng.example/#top", 1],
    [`${wx}/AbC-_123?scene=1&clicktime=2`, `${wx}/AbC-_123`, 2],
    [
      `${wx}?__biz=Mz&mid=1&idx=2&sn=ab&chksm=99&scene=21#rd`,
      `${wx}?__biz=Mz&mid=1&idx=2&sn=ab`,
      2,
    ],
    [
      "https://www.google.com/url?q=https://lancheng.example/b%3Fid%3D2&sa=D&usg=x",
      "https://lancheng.example/b?id=2",
      1,
    ],
    [
      "https://link.zhihu.com/?target=https%3A//lancheng.example/c",
      "https://lancheng.example/c",
      1,
    ],
    [
      "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Flancheng.example%2Fd&data=05",
      "https://lancheng.example/d",
      1,
    ],
    [" https://lancheng.example/澜江\n", "https://lancheng.example/澜江", 0],
    ["https://lancheng.example/a b", "https://lancheng.example/a%20b", 0],
    ["mailto:desk@lancheng.example", "mailto:desk@lancheng.example", 0],
  ])("%s leads where it leads in the end", (given, href, trackers) => {
    expect(tidyLink(given)).toEqual({ href, trackers });
  });

  it.each([
    "javascript:alert(1)",
    "java\tscript:alert(1)",
    "file:///C:/a",
    "/b",
    "tel:110",
    "",
    "https://",
    "https://[",
    `https://a.example/${"x".repeat(3_000)}`,
  ])("%s may not be followed", (given) => {
    expect(tidyLink(given).href).toBeNull();
  });

  it("does not follow a page that sends on to itself for ever, nor to a script", () => {
    const nested = (depth: number): string =>
      depth === 0
        ? "https://lancheng.example/"
        : `https://link.zhihu.com/?target=${encodeURIComponent(nested(depth - 1))}`;
    expect(tidyLink(nested(3)).href).toBe("https://lancheng.example/");
    expect(tidyLink(nested(6)).href).toMatch(/^https:\/\/link\.zhihu\.com\//);
    expect(tidyLink("https://link.zhihu.com/?target=javascript:alert(1)").href).toMatch(
      /^https:\/\/link/,
    );
  });
});
