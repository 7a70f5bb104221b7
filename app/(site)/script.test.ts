import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { scripts } from "@/components/site/script/script";

it.each(Object.entries(scripts))(
  "the script %s can be read once its lines are joined",
  (_name, text) => {
    expect(() => new Function(text)).not.toThrow();
    expect(text).not.toContain("</script");
  },
);

it("no line end of a text is lost when they are joined", () => {
  expect(scripts.reader).toContain('dataset.source+"\\n"+');
  expect(scripts.reader).toContain('words+"\\n\\n"+');
});

const sent = (...names: readonly (keyof typeof scripts)[]): number =>
  gzipSync(names.map((name) => scripts[name]).join("")).length;

it("what all pages have is at most 3 KB as sent", () => {
  expect(sent("boot", "reader")).toBeLessThanOrEqual(3 * 1024);
});

it("a story has at most 5 KB, and the page of a paper at most 8", () => {
  expect(sent("boot", "reader", "listen")).toBeLessThanOrEqual(5 * 1024);
  expect(sent("boot", "reader", "listen", "paper")).toBeLessThanOrEqual(8 * 1024);
});
