import { pinyin } from "pinyin-pro";
import { describe, expect, it } from "vitest";
import words from "@/messages/zh-CN/blocks.json";
import { insertItems } from "../insert-items";
import { itemInitials } from "./item-initials";
import { matchItems } from "./match-items";

const labelOf = (name: string): string => Reflect.get(words.insert, name);
const found = (sought: string) => matchItems(sought, labelOf).map(({ name }) => name);

describe("The menu of what can be inserted", () => {
  it("knows the first letters of every item's Chinese name", () => {
    const expected = insertItems.map(({ name }) => [
      name,
      pinyin(labelOf(name), { pattern: "first", toneType: "none", type: "array" }).join(""),
    ]);
    expect(itemInitials).toEqual(Object.fromEntries(expected));
  });

  it("finds a thing by its name, by pinyin initials and in English, whatever the case", () => {
    expect(found("小标题")).toEqual(["heading2", "heading3"]);
    expect(found("xbt")).toEqual(["heading2"]);
    expect(found("FGX")).toEqual(["separator"]);
    expect(found("table")).toEqual(["table"]);
    expect(found("没有")).toEqual([]);
  });

  it("offers everything before a word is typed", () => {
    expect(found("")).toHaveLength(insertItems.length);
  });
});
