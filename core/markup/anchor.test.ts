import { describe, expect, it } from "vitest";
import { anchorOf, locate, readAnchor } from "./anchor";

const text = "澜江大桥今天上午合龙。大桥全长1200米，今天上午九时通车。";
const quote = (words: string, from = 0) => {
  const at = text.indexOf(words, from);
  return anchorOf(text, at, at + words.length);
};
const found = (now: string, anchor: ReturnType<typeof quote>) => {
  const place = locate(now, anchor);
  return place && now.slice(place.from, place.to);
};

describe("The words a comment speaks of", () => {
  it("are found where they were, and the right ones of several that are the same", () => {
    const second = quote("今天上午", 12);
    expect(locate(text, second)?.from).toBe(text.lastIndexOf("今天上午"));
    expect(locate(`据悉，${text}`, second)?.from).toBe(text.lastIndexOf("今天上午") + 3);
  });

  it("are what stands in their place when they were changed", () => {
    expect(found(text.replace("全长1200米", "全长1250米左右"), quote("全长1200米"))).toBe(
      "全长1250米左右",
    );
  });

  it("are gone when they were taken out, and nothing else is taken for them", () => {
    expect(locate("汽笛三声。", quote("全长1200米"))).toBeNull();
    expect(locate(text.replace("全长1200米", ""), quote("全长1200米"))).toBeNull();
  });

  it("are read only in the form they are kept in", () => {
    expect(readAnchor(null)).toBeNull();
    expect(readAnchor({ exact: "", before: "", after: "", at: 0 })).toBeUndefined();
    expect(readAnchor({ exact: "x".repeat(2_001), before: "", after: "", at: 0 })).toBeUndefined();
    expect(readAnchor({ exact: "桥", before: 1, after: "", at: 0 })).toBeUndefined();
    expect(readAnchor(quote("合龙"))).toEqual(quote("合龙"));
  });
});
