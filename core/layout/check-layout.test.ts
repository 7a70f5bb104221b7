import { readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { describe, expect, it, test } from "vitest";
import type { Box } from "./box";
import { checkLayout } from "./check-layout";
import { pageFormatNames, pageFormats } from "./page-format";
import { emptyLayout, type PageLayout } from "./page-layout";
import { samplePage, sampleStory } from "./sample-page";

const code = (value: unknown) => {
  const checked = checkLayout(value);
  return checked.ok ? "ok" : checked.code;
};
const withBox = (box: unknown): unknown => ({ ...samplePage, boxes: [...samplePage.boxes, box] });
const changed = (id: string, change: object): unknown => ({
  ...samplePage,
  boxes: samplePage.boxes.map((box) => (box.id === id ? { ...box, ...change } : box)),
});
const free = { column: 3, row: 42, span: 3, rows: 22 };

describe("A layout from outside", () => {
  it("comes back as it was kept, built anew", () => {
    const kept = JSON.parse(JSON.stringify(samplePage));
    const checked = checkLayout(kept);
    expect(checked).toEqual({ ok: true, layout: samplePage });
    expect(checked.ok && checked.layout.boxes[0]).not.toBe(kept.boxes[0]);
  });

  it.each(pageFormatNames)("may be an empty page of %s", (name) => {
    expect(code(emptyLayout(pageFormats[name]))).toBe("ok");
  });

  it.each<[string, unknown]>([
    ["layout-unreadable", null],
    ["layout-unreadable", { ...samplePage, boxes: "none" }],
    ["layout-unreadable", { ...samplePage, schema: 0 }],
    ["layout-newer-schema", { ...samplePage, schema: 99 }],
    ["layout-unknown-attribute", { ...samplePage, script: "alert(1)" }],
    ["layout-bad-format", { ...samplePage, format: { ...samplePage.format, columns: 9 } }],
    ["layout-bad-format", { ...samplePage, format: { ...samplePage.format, leadingPt: 8 } }],
    ["layout-bad-format", { ...samplePage, format: null }],
    ["layout-margin-small", { ...samplePage, format: { ...samplePage.format, rows: 90 } }],
    ["layout-too-many-boxes", { ...samplePage, boxes: Array(121).fill(samplePage.boxes[0]) }],
    ["layout-unknown-kind", withBox({ kind: "crossword", id: "x", ...free })],
    ["layout-unknown-kind", withBox(7)],
    ["layout-unknown-attribute", changed("np", { style: "position:fixed" })],
    ["layout-bad-attribute", changed("lead", { rows: 29.5 })],
    ["layout-bad-attribute", changed("lead", { tint: 31 })],
    ["layout-bad-attribute", changed("lead", { headline: { lines: 3 } })],
    ["layout-bad-attribute", changed("ad", { isLabelled: false })],
    ["layout-id-twice", withBox(sampleStory({ id: "lead", ...free }))],
    ["layout-outside", changed("side", { column: 5 })],
    ["layout-outside", changed("ad", { rows: 21 })],
    ["layout-overlap", changed("lead", { rows: 31 })],
    ["layout-story-twice", withBox(sampleStory({ id: "x", ...free, storyId: "story-lead" }))],
    ["layout-too-many-columns", changed("lead", { columns: 5 })],
    [
      "layout-column-narrow",
      changed("side", {
        span: 1,
        columns: 1,
        frame: "box",
        column: 4,
        headline: { lines: 1, direction: "vertical", scale: 2 },
      }),
    ],
    [
      "layout-picture-too-large",
      changed("ear", { picture: { pictureId: "p", span: 3, rows: 5, corner: "top-left" } }),
    ],
  ])("is refused: %s", (expected, value) => {
    expect(code(value)).toBe(expected);
  });

  test("every box of the sample in turn, moved onto its neighbour, is refused", () => {
    for (const box of samplePage.boxes)
      for (const other of samplePage.boxes)
        if (box !== other)
          expect(code(changed(box.id, { column: other.column, row: other.row }))).not.toBe("ok");
  });

  it("is refused in words that say which box and where", () => {
    const checked = checkLayout(changed("side", { column: 5 }));
    const said = ["zh-CN", "en"].map((locale) => {
      const messages = JSON.parse(readFileSync(`messages/${locale}/refusals.json`, "utf8"));
      return createTranslator({ locale, messages })(
        checked.ok ? "" : checked.code,
        checked.ok ? {} : checked.params,
      );
    });
    expect(said[0]).toBe("第 6 栏第 13 行的稿件框超出了版心。请往里移，或改小。");
    expect(said[1]).toContain("The story box at column 6, line 13 reaches over the edge");
  });
});

const kinds = (layout: PageLayout): readonly Box["kind"][] => layout.boxes.map(({ kind }) => kind);

test("the sample page has what a front page has", () => {
  expect(kinds(samplePage)).toEqual(["nameplate", "story", "story", "story", "picture", "ad"]);
});
