import { describe, expect, it } from "vitest";
import { cast } from "@/db/seed/cast";
import { pinyinKey } from "./name-key";

describe("the key names are sorted by", () => {
  it.each(Object.values(cast))("$name is sorted as $pinyin", ({ name, pinyin }) => {
    expect(pinyinKey(name)).toBe(pinyin);
  });

  it.each([
    ["单田芳", "shan tian fang"],
    ["單田芳", "shan tian fang"],
    ["仇英", "qiu ying"],
    ["解晓东", "xie xiao dong"],
    ["区小明", "ou xiao ming"],
    ["万俟卨", "mo qi xie"],
    ["欧阳修", "ou yang xiu"],
    ["吕布", "lv bu"],
    ["王  江", "wang jiang"],
    [" Jane  Doe ", "jane doe"],
    ["Ｊａｎｅ", "jane"],
    ["阿卜杜拉·买买提", "a bu du la mai mai ti"],
    ["", ""],
  ])("%s is sorted as %s", (name, key) => {
    expect(pinyinKey(name)).toBe(key);
  });
});
