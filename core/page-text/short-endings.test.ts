import { describe, expect, it } from "vitest";
import { readPage } from "./read-page";

describe("A short last line set with half-width marks", () => {
  it("stays with its story and is no kicker of the next", () => {
    const { items } = readPage(
      [
        "大桥今日合龙",
        "",
        "本报讯（记者 陆之遥）澜江大桥今天合龙。",
        "工程历时三年.",
        "",
        "图书馆延长开放",
        "",
        "本报讯（记者 何苗）市图书馆延长开放。",
      ].join("\n"),
    );
    expect(items).toHaveLength(2);
    expect(items[1]).toMatchObject({ kicker: null, headline: "图书馆延长开放" });
    expect(JSON.stringify(items[0]?.paragraphs)).toContain("工程历时三年");
  });

  it("is joined to the line a column broke off", () => {
    const { items, joins } = readPage(
      [
        "小区电梯谁来修",
        "",
        "本报讯（记者 陆之遥）电梯的费用由业主协",
        "",
        "商分摊.",
        "",
        "图书馆延长开放",
        "",
        "本报讯（记者 何苗）市图书馆延长开放。",
      ].join("\n"),
    );
    expect(joins).toHaveLength(1);
    expect(JSON.stringify(items[0]?.paragraphs)).toContain("协商分摊");
    expect(items[1]).toMatchObject({ kicker: null });
  });
});

describe("Copy that goes on from another page", () => {
  it("is one item with its title, and leaves none without words", () => {
    const { items } = readPage(
      [
        "图书馆延长开放",
        "",
        "本报讯（记者 何苗）市图书馆延长开放。",
        "",
        "（上接第一版）",
        "",
        "桥面今天通车",
        "",
        "工程历时三年。两岸居民前来。",
      ].join("\n"),
    );
    expect(items.map(({ headline }) => headline)).toEqual(["图书馆延长开放", "桥面今天通车"]);
    expect(items[1]?.jumps).toEqual(["（上接第一版）"]);
  });
});

describe("A name set with space in a list", () => {
  it("is one name, and the others are not lost with it", () => {
    const { items } = readPage(
      "大桥通车\n\n本报讯（记者 王小明、陈 蔚林、李强）澜江大桥今天通车。\n",
    );
    expect(items[0]?.credits.map(({ name }) => name)).toEqual(["王小明", "陈蔚林", "李强"]);
  });
});

const library = "本报讯（记者 何苗）市图书馆延长开放。";

describe("A dot at the end of a short line", () => {
  const pageWith = (line: string) =>
    readPage(
      `大桥今日合龙\n\n本报讯（记者 陆之遥）澜江大桥今天合龙。\n\n${line}\n\n${library}`,
    ).items.map(({ headline }) => headline);

  it.each(["走进澜城科技Co., Ltd.", "对话澜城A.I.", "那年那月...", "澜江大桥No.5", "全长59.51"])(
    "closes no sentence where it is part of a word, so that %s stays a headline",
    (line) => {
      expect(pageWith(line)[1]).toMatch(line === "那年那月..." ? /^那年那月/ : line);
    },
  );

  it.each([
    "工程历时三年.（完）",
    "(工程历时三年.)",
    "工程历时三年．",
    "总长59.51公里.",
    "同比增长5%.",
    "市民用上APP.",
  ])("closes one in %s", (line) => {
    const { items, flags } = readPage(
      `大桥今日合龙\n\n本报讯（记者 陆之遥）澜江大桥今天合龙。\n${line}\n\n图书馆延长开放\n\n${library}`,
    );
    expect(items[0]?.paragraphs).toHaveLength(2);
    expect(flags).toEqual([]);
    expect(items[1]).toMatchObject({ kicker: null, headline: "图书馆延长开放" });
  });
});

describe("The names in the bracket of a lead", () => {
  it.each([
    ["（记者A、B、C）", ["reporter A", "reporter B", "reporter C"]],
    ["（记者 A、B 通讯员 C）", ["reporter A", "reporter B", "correspondent C"]],
    ["(记者A,B)", ["reporter A", "reporter B"]],
    ["（记者 陈 蔚林）", ["reporter 陈蔚林"]],
    ["（记者陈 蔚林、李强）", ["reporter 陈蔚林", "reporter 李强"]],
    ["（记者 王小明 陈 蔚林 李强）", ["reporter 王小明", "reporter 陈蔚林", "reporter 李强"]],
    ["（记者 陈 蔚林 通讯员 李 强）", ["reporter 陈蔚林", "correspondent 李强"]],
    ["（记者 王江 李 强）", ["reporter 王江", "reporter 李强"]],
  ])("%s are all read", (bracket, names) => {
    for (const dateline of ["本报讯", "本报海口1月18日电 "]) {
      const { items } = readPage(`大桥通车\n\n${dateline}${bracket}澜江大桥今天通车。\n`);
      expect(items[0]?.credits.map(({ role, name }) => `${role} ${name}`)).toEqual(names);
      expect(items[0]?.lead).not.toBe(dateline.trim());
    }
  });

  it.each(["■ 记者A、B", "本报记者A、B", "■ 本报记者 王 江、陈 蔚林 摄"])(
    "and in a line of their own: %s",
    (line) => {
      const { items } = readPage(`大桥通车\n\n${line}\n\n澜江大桥今天通车，两岸居民前来。\n`);
      expect(items[0]).toMatchObject({ kicker: null, headline: "大桥通车" });
      expect(items[0]?.credits).toHaveLength(2);
    },
  );
});
