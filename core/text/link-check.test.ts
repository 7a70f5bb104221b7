import { describe, expect, it } from "vitest";
import { safeHref } from "@/core/blocks/safe-href";
import { scriptVectors } from "@/core/blocks/script-vectors";
import { checkLink } from "./link-check";

describe("An address for a link", () => {
  it("is made whole: https where nothing is said, half-width signs, a mail address as one", () => {
    expect(checkLink("lancheng.example").href).toBe("https://lancheng.example/");
    expect(checkLink("  HTTPS://Lancheng.Example/A ").href).toBe("https://lancheng.example/A");
    expect(checkLink("ｈｔｔｐｓ：／／lancheng.example").href).toBe("https://lancheng.example/");
    expect(checkLink("desk@lancheng.example").href).toBe("mailto:desk@lancheng.example");
    expect(checkLink("lancheng.example:8443/a").href).toBe("https://lancheng.example:8443/a");
  });

  it("of a kind that runs something or leads nowhere for a reader is refused", () => {
    for (const typed of [
      "javascript:alert(1)",
      "JaVaScript:alert(1)",
      "data:text/html,x",
      "file:///etc",
      "tel:110",
    ])
      expect(checkLink(typed)).toEqual({ href: null, refusal: "scheme", warnings: [] });
  });

  it("that nobody can read is said to be none", () => {
    for (const typed of ["https://", "a b", "https://x y", "http://[1"])
      expect(checkLink(typed).refusal).toBe("unreadable");
    expect(checkLink("  ")).toEqual({ href: null, refusal: null, warnings: [] });
  });

  it("is looked at twice without https, with an odd host, and when it stands in the text already", () => {
    expect(checkLink("http://lancheng.example").warnings).toEqual(["not-https"]);
    for (const typed of [
      "192.168.1.4",
      "intranet",
      "news.local",
      "lancheng.example:81",
      "lu@lancheng.example/x",
      "报头.example",
    ])
      expect(checkLink(typed).warnings, typed).toContain("odd-host");
    expect(checkLink("lancheng.example", ["https://LANCHENG.example"]).warnings).toEqual(["twice"]);
    expect(checkLink("lancheng.example/b", ["https://lancheng.example/a"]).warnings).toEqual([]);
  });

  it("never becomes what a story may not link to, whatever is typed", () => {
    for (const vector of scriptVectors) {
      const { href } = checkLink(typeof vector === "string" ? vector : JSON.stringify(vector));
      if (href !== null) expect(safeHref(href)).toBe(href);
    }
  });
});
