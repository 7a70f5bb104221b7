import { expect, it } from "vitest";
import type { Credit } from "@/core/story/story";
import { byline } from "./byline";
import type { Press } from "./press";

const press = { href: (to: string) => to } as Press;
const set = (credits: readonly Credit[], language = "zh-CN") =>
  byline(press, credits, language)?.markup;
const link = (name: string) =>
  `<a rel="author" href="/authors/${encodeURIComponent(name)}">${name}</a>`;

it("links every name and leaves the words of the 署名 as printed", () => {
  expect(
    set([
      { role: "reporter", name: "陆之遥" },
      { role: "correspondent", name: "田守义" },
    ]),
  ).toBe(`本报记者 ${link("陆之遥")} 通讯员 ${link("田守义")}`);
});

it("links a person who wrote and photographed once, and says 文/图", () => {
  expect(
    set([
      { role: "reporter", name: "江晚舟" },
      { role: "photographer", name: "江晚舟" },
    ]),
  ).toBe(`本报记者 ${link("江晚舟")} 文/图`);
});

it("sets an English line in English", () => {
  expect(set([{ role: "reporter", name: "He Miao" }], "en")).toBe(
    `By <a rel="author" href="/authors/He%20Miao">He Miao</a>`,
  );
});

it("escapes a name that holds markup", () => {
  expect(set([{ role: "author", name: "<b>" }])).not.toContain("<b>");
});

it("has no line without names", () => {
  expect(set([{ role: "author", name: " " }])).toBeUndefined();
});
