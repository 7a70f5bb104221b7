import { describe, expect, it } from "vitest";
import { readFolio } from "./read-folio";

describe("The line at the head of a page", () => {
  it.each([
    ["澜城日报 2026年11月25日 星期三 第02版 经济·社会", 2, "经济·社会"],
    ["澜城日报 2026年11月25日 星期三 第03版 城市生活", 3, "城市生活"],
    ["2026年11月25日 科教卫 第05版", 5, "科教卫"],
    ["澜城日报 乡村振兴 06版", 6, "乡村振兴"],
    ["第02版：经济·社会", 2, "经济·社会"],
    ["第02版 经济·社会", 2, "经济·社会"],
    ["02版 澜江观察", 2, "澜江观察"],
    ["第08版 健康周刊", 8, "健康周刊"],
    ["澜城日报 2026年11月25日 星期三 第08版 健康周刊", 8, "健康周刊"],
    ["澜城日报 2026年11月25日 星期三 第01版 要闻", 1, "要闻"],
  ])("%s names its page whatever it is called", (line, number, name) => {
    expect(readFolio(line)).toMatchObject({ number, name });
  });

  it.each([
    "大桥今日合龙 江边灯火 第02版",
    "第02版 全市经济工作会议昨天召开",
    "图书馆延长开放",
    "第02版 大桥合龙，两岸通车",
    "2026年11月25日 大桥合龙",
  ])("is not %s", (line) => {
    expect(readFolio(line)?.name ?? null).toBeNull();
  });
});
