import { describe, expect, it } from "vitest";
import { characterGroups, specialCharacters } from "@/core/text/special-characters";
import english from "@/messages/en/characters.json";
import chinese from "@/messages/zh-CN/characters.json";

describe("Special characters", () => {
  const all = characterGroups.flatMap((group) => [...specialCharacters[group]] as string[]);

  it("stand in one group each, with a name in both languages", () => {
    expect(new Set(all).size).toBe(all.length);
    for (const words of [chinese, english]) {
      expect(Object.keys(words.name).sort()).toEqual([...all].sort());
      expect(Object.keys(words.group)).toEqual([...characterGroups]);
      expect(Object.values(words.name).every((name) => name.trim() !== "")).toBe(true);
    }
  });

  it("are as they will be printed: nothing that a decomposition would take apart", () => {
    for (const one of all) expect(one.normalize("NFC"), one).toBe(one);
  });
});
