import { describe, expect, it } from "vitest";
import { checks } from "../checks";
import { cleanSentences } from "../measured-set/clean-sentences";
import { dictionary } from "./dictionary-checks";
import { isInsideRightWord, pairsOf } from "./pair";

const pairs = dictionary.flatMap((group) => group.pairs);
const wrongForms = new Set(pairs.map(({ wrong }) => wrong));

describe("The dictionary of confusable words", () => {
  it("holds at least 2,000 pairs, each group with its source", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(2000);
    for (const group of dictionary) expect(group.source.length).toBeGreaterThan(5);
  });

  it("tells every wrong form once", () => {
    expect(wrongForms.size).toBe(pairs.length);
  });

  it("never proposes what it calls wrong elsewhere", () => {
    const found = pairs.flatMap(({ wrong, right }) =>
      pairs
        .filter((other) => {
          const at = right.indexOf(other.wrong);
          return at >= 0 && !isInsideRightWord(other, right, at);
        })
        .map((other) => `${wrong} → ${right} holds ${other.wrong}`),
    );
    expect(found).toEqual([]);
  });

  it("finds nothing in the clean sentences of the measured set", () => {
    const text = cleanSentences.join("\n");
    const found = pairs.filter((pair) => {
      for (let at = text.indexOf(pair.wrong); at >= 0; at = text.indexOf(pair.wrong, at + 1))
        if (!isInsideRightWord(pair, text, at)) return true;
      return false;
    });
    expect(found).toEqual([]);
  });

  it("takes no entry that is no pair", () => {
    expect(() => pairsOf("按装")).toThrow(RangeError);
    expect(() => pairsOf("按装>按装")).toThrow(RangeError);
    expect(() => pairsOf("按装>安装!安装机")).toThrow(RangeError);
  });
});

describe("Every built-in rule", () => {
  const around = { today: "2026-11-24", next: null };
  const block = (text: string) =>
    ({ place: { field: "body", index: 0 }, text, isProse: true }) as const;

  it.each(checks.map((check) => [check.rule, check] as const))(
    "%s finds its own example and leaves the clean one",
    (_, check) => {
      expect([...check.find(block(check.match), around)]).not.toEqual([]);
      expect([...check.find(block(check.clean), around)]).toEqual([]);
    },
  );

  it("has a name of its own", () => {
    expect(new Set(checks.map(({ rule }) => rule)).size).toBe(checks.length);
  });
});
