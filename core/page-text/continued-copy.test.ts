import { describe, expect, it } from "vitest";
import { readPage } from "./read-page";

const library = "图书馆延长开放\n\n本报讯（记者 何苗）市图书馆延长开放。";

/** The items under a story of its own, and what the page says must be looked at. */
function under(...lines: readonly string[]) {
  const reading = readPage([library, ...lines].join("\n\n"));
  return { reading, items: reading.items.slice(1), flags: reading.flags };
}

describe("Copy that goes on from another page", () => {
  it("keeps its text where 上接 stands on the same line", () => {
    const { items, reading } = under("（上接第一版）工程历时三年。两岸居民前来。");
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ headline: null, jumps: ["（上接第一版）"] });
    expect(items[0]?.paragraphs.map(({ text }) => text)).toEqual(["工程历时三年。两岸居民前来。"]);
    expect(reading.items[0]?.jumps).toEqual([]);
  });

  it("begins an item of its own however long the line is", () => {
    const text = "工程历时三年，两岸居民前来观看大桥合龙。".repeat(4);
    const { items, reading } = under(`（上接第一版）${text}`);
    expect(items.map(({ paragraphs }) => paragraphs.map((one) => one.text))).toEqual([[text]]);
    expect(reading.items[0]?.jumps).toEqual([]);
  });

  it("keeps its title where 上接 stands before it on the same line", () => {
    const { items } = under("（上接第一版）桥面今天通车", "工程历时三年。两岸居民前来。");
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ headline: "桥面今天通车", jumps: ["（上接第一版）"] });
  });

  it.each([[[]], [["澜城日报"]], [["（上接第二版）"]]])(
    "makes no item without words, but is flagged, before %j",
    (lines) => {
      const { items, flags, reading } = under("（上接第一版）", ...lines);
      expect(items).toEqual([]);
      expect(flags).toContainEqual(
        expect.objectContaining({
          code: "missing-text",
          lines: [5],
          params: { text: "（上接第一版）", where: "jump" },
        }),
      );
      expect(reading.lines[4]?.item).toBe(null);
    },
  );

  it("makes no item of a page that holds nothing else", () => {
    const reading = readPage("（上接第一版）");
    expect([reading.items.length, reading.flags.map(({ code }) => code)]).toEqual([
      0,
      ["missing-text"],
    ]);
  });
});
