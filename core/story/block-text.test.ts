import { describe, expect, it } from "vitest";
import type { BodyNode } from "@/core/blocks/body";
import { blockText, withNotesInPlace } from "./block-text";

const words = (text: string, href?: string): BodyNode => ({
  type: "text",
  text,
  ...(href && { marks: [{ type: "link", attrs: { href } }] }),
});
const p = (...content: BodyNode[]): BodyNode => ({ type: "paragraph", content });
const item = (...content: BodyNode[]): BodyNode => ({ type: "listItem", content });
const note = (text: string): BodyNode => ({ type: "footnote", attrs: { text } });

describe("A block as the desk reads it", () => {
  it("numbers a list from where it starts, and lists inside it on their own", () => {
    const inner = { type: "bulletList", content: [item(p(words("丙")))] };
    const list = {
      type: "orderedList",
      attrs: { start: 3 },
      content: [item(p(words("甲")), inner), item(p(words("乙")))],
    };
    expect(blockText(list)).toBe("3. 甲\n• 丙\n4. 乙");
  });

  it("has its footnotes where they are called, and one address for a link of several pieces", () => {
    const link = "https://lancheng.example/a";
    const node = p(
      words("结余"),
      note("按比例"),
      words("见", link),
      words("官网", link),
      words("。"),
    );
    expect(blockText(node)).toBe("结余〔按比例〕见官网〔→https://lancheng.example/a〕。");
    expect(withNotesInPlace(p(words("结余"), note("按比例")))).toEqual(
      p(words("结余"), words("〔按比例〕")),
    );
  });

  it("tells two links with the same words apart", () => {
    const to = (href: string) => blockText(p(words("官网", href)));
    expect(to("https://lancheng.example/")).not.toBe(to("https://evil.example/"));
  });

  it("is a line for every row of a table, under its caption", () => {
    const row = (...cells: BodyNode[]) => ({
      type: "tableRow",
      content: cells.map((cell) => ({ type: "tableCell", content: [cell] })),
    });
    const list = { type: "bulletList", content: [item(p(words("甲"))), item(p(words("乙")))] };
    const table = {
      type: "table",
      attrs: { caption: "票价表" },
      content: [row(p(words("里程")), p(words("票价"))), row(list, p(words("二元"), note("试行")))],
    };
    expect(blockText(table)).toBe("票价表\n里程 | 票价\n• 甲 • 乙 | 二元〔试行〕");
  });

  it("has how words are read behind them, and where an embed leads", () => {
    const read = (text: string) => ({
      ...words(text),
      marks: [{ type: "ruby", attrs: { reading: "gōu jiàn" } }],
    });
    expect(blockText(p(words("越王"), read("勾"), read("践"), words("。")))).toBe(
      "越王勾践（gōu jiàn）。",
    );
    const url = "https://x.com/lancheng/status/1234567890";
    expect(blockText({ type: "embed", attrs: { url, title: "现场" } })).toBe(`现场\n${url}`);
  });

  it("is a picture's caption and credit", () => {
    const attrs = { pictureId: "p", alt: "站台", caption: "首班车", credit: "江晚舟 摄" };
    expect(blockText({ type: "picture", attrs })).toBe("首班车\n江晚舟 摄");
  });
});
