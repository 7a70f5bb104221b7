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

it("all scripts of a page are at most 3 KB as sent", () => {
  expect(gzipSync(Object.values(scripts).join("")).length).toBeLessThanOrEqual(3 * 1024);
});
