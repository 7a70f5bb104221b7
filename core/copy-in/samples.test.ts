import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { outline } from "./outline";
import { readHtml } from "./read-html";

const folder = join(import.meta.dirname, "samples");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.replace(/\.html$/, ""));

describe("What programs put on the clipboard comes in as a story", () => {
  it.each(names)("%s", (name) => {
    const html = readFileSync(join(folder, `${name}.html`), "utf8");
    const expected = readFileSync(join(folder, `${name}.expected.txt`), "utf8");
    const read = readHtml(html);
    if (!read.ok) throw new Error(read.code);
    const lost = Object.entries(read.lost)
      .filter(([kind]) => kind !== "styles")
      .map(([kind, count]) => `lost ${kind}=${count}`);
    const left = read.pictures.map(({ id, src }) => `picture ${id ?? "left"} ${src.slice(0, 60)}`);
    const found = [outline(read.body.content ?? []), ...lost.sort(), ...left];
    expect(`${found.join("\n")}\n`).toBe(expected);
  });

  it("is shown by three samples or more of every program that much copy comes from", () => {
    for (const program of ["word", "wps", "google-docs", "wechat"])
      expect(names.filter((name) => name.startsWith(program)).length).toBeGreaterThanOrEqual(3);
    expect(names.filter((name) => /excel|sheet/.test(name)).length).toBeGreaterThanOrEqual(3);
  });
});
