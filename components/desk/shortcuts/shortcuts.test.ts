import { describe, expect, it } from "vitest";
import english from "@/messages/en/shortcuts.json";
import chinese from "@/messages/zh-CN/shortcuts.json";
import { keysOf, shortcutPlaces, shortcuts, shortcutsAt } from "./shortcuts";

describe("The keys of the desk", () => {
  it("are named in both languages, each once", () => {
    for (const words of [chinese, english]) {
      expect(Object.keys(words.name).sort()).toEqual(Object.keys(shortcuts).sort());
      expect(Object.keys(words.place)).toEqual([...shortcutPlaces]);
    }
  });

  it("mean one thing in one place", () => {
    for (const place of shortcutPlaces) {
      const keys = shortcutsAt(place).map((name) => shortcuts[name].keys);
      expect(new Set(keys).size, place).toBe(keys.length);
    }
  });

  it("stand beside what they do, and nothing else has any", () => {
    expect(keysOf("bold")).toBe("Ctrl B");
    expect(keysOf("separator")).toBeUndefined();
    expect(keysOf("toString")).toBeUndefined();
  });
});
