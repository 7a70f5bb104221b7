import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedMark } from "./typed-mark";

/** Types key by key as the editor would do it; `|` in what is given is the cursor. @returns the text with the cursor. */
function type(keys: string, given = "|"): string {
  let [before = "", after = ""] = given.split("|");
  for (const key of keys) {
    const turned = typedMark(before, key, after);
    if (!turned) {
      before += key;
      continue;
    }
    if (turned.opening) {
      const at = before.length - turned.opening.back;
      before = before.slice(0, at) + turned.opening.put + before.slice(at + 1);
    }
    before = before.slice(0, before.length - turned.take) + turned.put;
    after = turned.close + after;
  }
  return `${before}|${after}`;
}

const become = (cases: readonly (readonly [typed: string, shown: string, given?: string])[]) => {
  for (const [typed, shown, given] of cases)
    expect(type(typed, given), `${given ?? ""} + ${typed}`).toBe(shown);
};

describe("A mark typed in Chinese text", () => {
  it("is full-width right behind Han, a closing mark, or another ？ or ！", () => {
    become([
      ["大桥合龙,", "大桥合龙，|"],
      ["大桥合龙.", "大桥合龙。|"],
      ["如下:", "如下：|"],
      ["通车;", "通车；|"],
      ["几时通车?", "几时通车？|"],
      ["通车了!", "通车了！|"],
      ["真的?!", "真的？！|"],
      [",", "《澜江日报》，|", "《澜江日报》|"],
      [".", "“通车了”。|", "“通车了”|"],
      ["〇,", "〇，|"],
    ]);
  });

  it("stays half-width in figures, times, scores and ordinals", () => {
    for (const typed of ["59.51", "1,000", "10:30", "3:2", "共59.51亿元", "下午10:30", "1.", "5%,"])
      expect(type(typed)).toBe(`${typed}|`);
  });

  it("stays half-width among Latin words, also next to Han, and in addresses", () => {
    for (const typed of [
      "Hello, world.",
      "参加APEC,",
      "见www.lancheng.example,",
      "https://例子.中国/新闻,",
      "邮箱lu@例子.",
      "don't",
      'He said "yes".',
    ])
      expect(type(typed)).toBe(`${typed}|`);
  });

  it("adds no space and takes none between Han and Latin", () => {
    become([
      ["参加 APEC 会议,", "参加 APEC 会议，|"],
      ["参加APEC会议.", "参加APEC会议。|"],
    ]);
  });
});

describe("Two dashes", () => {
  it("are one Chinese dash beside Han or a Chinese mark", () => {
    become([
      ["渡口--", "渡口——|"],
      ["》--", "》——|"],
      ["--", "——|沈砚秋", "|沈砚秋"],
    ]);
  });

  it("stay as they are beside Latin and figures, and a third is no question", () => {
    become([
      ["10--12", "10--12|"],
      ["git --", "git --|"],
      ["--", "a--|桥", "a|桥"],
      ["---", "---|"],
      ["-", "渡口---|", "渡口--|"],
    ]);
  });
});

describe("Three dots", () => {
  it("are an ellipsis behind Han, typed with either full stop", () => {
    become([
      ["等一等...", "等一等……|"],
      ["等一等。。。", "等一等……|"],
      ["...", "“等一等……|", "“等一等|"],
      ["，...", "，……|"],
    ]);
  });

  it("stay as they are in Latin text, and four are four", () => {
    become([
      ["wait...", "wait...|"],
      ["1...", "1...|"],
      ["...", "...|"],
    ]);
  });
});

describe("Quotes", () => {
  it("open behind Han or a Chinese mark, closed at once, and close what is open", () => {
    become([
      ['他说:"', "他说：“|”"],
      ['"', "他说：“好”|", "他说：“好|"],
      ['"', "他读“Times”|", "他读“Times|"],
      ["'", "“他读‘|’", "“他读|"],
      ["'", "“他读‘好’|", "“他读‘好|"],
    ]);
  });

  it("open before Han without closing over it", () => {
    become([['"', "“|大桥", "|大桥"]]);
  });

  it("typed straight at the start of a paragraph turn together once they hold Han", () => {
    become([
      ['"大桥通了"', "“大桥通了”|"],
      ['"大桥通了."', "“大桥通了。”|"],
      ['"Times"', '"Times"|'],
    ]);
  });

  it("stay straight as inches, apostrophes and among Latin", () => {
    for (const typed of ['24"', "it's", 'a "b" c', "Xi'an"]) expect(type(typed)).toBe(`${typed}|`);
  });
});

describe("Brackets", () => {
  it("behind Han are full-width and closed at once", () => {
    become([
      ["大桥(", "大桥（|）"],
      ["(", "大桥（|大桥", "大桥|大桥"],
      ["(", "大桥（|）。", "大桥|。"],
      ["f(x)", "f(x)|"],
      ["1)", "1)|"],
      ["甲)", "甲）|"],
    ]);
  });

  it("close in the width they were opened in, and turn together when they hold Han", () => {
    become([
      [")", "大桥（APEC）|", "大桥（APEC|"],
      ["(记者)", "（记者）|"],
      ["(see 大桥)", "(see 大桥)|"],
      ["(大桥A)", "(大桥A)|"],
    ]);
  });

  it("typed full-width close themselves where no text follows at once", () => {
    become([
      ["（", "（|）"],
      ["《", "《|》"],
      ["「", "「|」"],
      ["『", "『|』"],
      ["“", "“|”"],
      ["‘", "‘|’"],
      ["【", "【|】"],
      ["《", "《|大桥", "|大桥"],
      ["《", "《|》，", "|，"],
    ]);
  });
});

describe("Whatever stands around", () => {
  const text = fc.string({
    unit: fc.constantFrom(..."大桥渡aZ09.,:-\"'()（）“”。…— /@"),
    maxLength: 30,
  });
  const key = fc.constantFrom(..."-.,:;?!()\"'。（《“");

  it("only the typed mark, its own first half and one opening mark ever change", () => {
    fc.assert(
      fc.property(text, key, text, (before, typed, after) => {
        const turned = typedMark(before, typed, after);
        if (!turned) return;
        expect(turned.take).toBeLessThanOrEqual(2);
        expect(before.slice(before.length - turned.take)).toMatch(/^[-.。]*$/);
        if (turned.opening) expect(before.at(-turned.opening.back)).toMatch(/["(]/);
      }),
    );
  });

  it("nothing is turned behind a Latin letter or a figure unless something Chinese is open or held", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("a", "Z", "7"),
        fc.constantFrom(..."-.,:;?!(\"'"),
        (left, typed) => {
          expect(typedMark(left, typed, "")).toBeNull();
        },
      ),
    );
  });
});
