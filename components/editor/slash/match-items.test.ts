import { describe, expect, it } from "vitest";
import { initialsOf } from "@/core/text/initials";
import words from "@/messages/zh-CN/blocks.json";
import { insertItems } from "../insert-items";
import { matchItems } from "./match-items";

const label = (name: string): string => Reflect.get(words.insert, name);
const initials = (name: string): string => initialsOf(label(name));
const found = (sought: string) => matchItems(sought, { label, initials }).map(({ name }) => name);

describe("The menu of what can be inserted", () => {
  it("finds a thing by its name, by pinyin initials and in English, whatever the case", () => {
    expect(found("小标题")).toEqual(["heading2", "heading3"]);
    expect(found("xbt")).toEqual(["heading2"]);
    expect(found("FGX")).toEqual(["separator"]);
    expect(found("blockq")).toEqual(["blockquote"]);
    expect(found("没有")).toEqual([]);
  });

  it("offers everything before a word is typed", () => {
    expect(found("")).toHaveLength(insertItems.length);
  });
});
