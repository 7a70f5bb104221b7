import { describe, expect, it } from "vitest";
import type { BodyNode } from "@/core/blocks/body";
import { blockingWords } from "./blocking-words";
import type { Speller } from "./english-words";
import { housePattern } from "./house-pattern";
import { HouseReader } from "./house-reader";
import type { HouseRule } from "./house-rule";
import { withoutIgnored } from "./ignored";
import { measuredOn } from "./measured-set/measure-proofreading";
import { OtherStories } from "./other-stories";
import { proofread } from "./proofread";
import { liveProblems, type RuleFields, ruleProblems } from "./rule-fields";
import { bodyBlocks, storyBlocks } from "./story-blocks";

const block = (text: string, index = 0) =>
  ({ place: { field: "body", index }, text, isProse: true }) as const;
const rule = (part: Partial<HouseRule>): HouseRule => ({
  id: "r1",
  kind: "word",
  words: "老码头",
  replacement: "",
  message: "",
  severity: "warning",
  ...part,
});
const found = (text: string, ...rules: HouseRule[]) =>
  proofread([block(text)], { ...measuredOn, house: new HouseReader(rules) }).map((f) => [
    f.words,
    f.replacement,
  ]);

describe("Proofreading a story", () => {
  it("tells where in its block each finding stands", () => {
    const [finding] = proofread([block("渡口的灯亮了。"), block("他再接再励。", 1)], measuredOn);
    expect(finding).toMatchObject({ block: 1, from: 1, to: 5, replacement: "再接再厉" });
  });

  it("leaves alone what is switched off", () => {
    const off = new Set(["idiom"]);
    expect(proofread([block("他再接再励。")], { ...measuredOn, off })).toEqual([]);
  });

  it("keeps places true around footnotes and line breaks, and skips words proposed for deletion", () => {
    const content: BodyNode[] = [
      { type: "text", text: "他" },
      { type: "text", text: "们", marks: [{ type: "deletion" }] },
      { type: "footnote", attrs: { text: "注" } },
      { type: "text", text: "再接再励。" },
    ];
    const [read] = bodyBlocks([{ type: "paragraph", content }]);
    expect(read?.text).toBe("他\ufffc再接再励。");
  });

  it("reads headline, deck and captions too, each at its own place", () => {
    const picture = { type: "picture", attrs: { caption: "江边,清晨" } };
    const story = {
      kicker: "",
      headline: "新桥合龙",
      deck: "两岸相连",
      body: { type: "doc", content: [picture, { type: "paragraph" }] },
    } as const;
    expect(storyBlocks(story).map(({ place }) => place.field)).toEqual([
      "headline",
      "deck",
      "caption",
    ]);
  });

  it("lets a quotation run on over paragraphs that each open it again", () => {
    const blocks = [block("他说：“桥修好了。"), block("“明天就通车。”", 1)];
    expect(proofread(blocks, measuredOn)).toEqual([]);
  });

  it("asks about English words that are written small", () => {
    const speller: Speller = { isRight: (w) => w === "the", suggest: () => ["bride", "bridge"] };
    const [finding] = proofread([block("the brigde 通车，NASA 祝贺。")], {
      ...measuredOn,
      speller,
    });
    expect(finding).toMatchObject({ words: "brigde", replacement: "bridge" });
  });
});

describe("Words of another story", () => {
  const ferry = {
    headline: "渡口复航",
    text: "停航四个月的老渡口昨天清晨复航，头班船上坐了三十七个人，船票仍是两元。\n完。",
  };
  const others = new OtherStories([ferry]);
  const read = (text: string) => proofread([block(text)], { ...measuredOn, others });

  it("are found as a whole, with the story they belong to", () => {
    const [finding] = read(
      "大桥合龙。停航四个月的老渡口昨天清晨复航，头班船上坐了三十七个人，风大。",
    );
    expect(finding).toMatchObject({
      rule: "other-story",
      words: "停航四个月的老渡口昨天清晨复航，头班船上坐了三十七个人，",
      params: { headline: "渡口复航" },
    });
  });

  it("are not found where only a phrase is the same", () => {
    expect(read("停航四个月的老渡口昨天清晨又热闹起来。")).toEqual([]);
  });
});

describe("Rules of the house", () => {
  it("find their words and propose what to write", () => {
    expect(found("他家在老码头边上。", rule({ replacement: "澜江码头" }))).toEqual([
      ["老码头", "澜江码头"],
    ]);
  });

  it("may be expressions with groups", () => {
    const pattern = rule({
      kind: "pattern",
      words: "(\\d+)公里每小时",
      replacement: "每小时$1公里",
    });
    expect(found("限速60公里每小时。", pattern)).toEqual([["60公里每小时", "每小时60公里"]]);
  });

  it("refuse expressions that could not be read in linear time, and such that match nothing", () => {
    expect(housePattern("(a)\\1")).toBeNull();
    expect(housePattern("(?<=新)桥")).toBeNull();
    expect(housePattern("桥*")).toBeNull();
    expect(housePattern("((")).toBeNull();
  });

  it("read an expression that would stop a backtracking engine", () => {
    const evil = rule({ kind: "pattern", words: "(a+)+b" });
    expect(found(`${"a".repeat(5000)}。`, evil)).toEqual([]);
  });

  it("find a name written with a character of the same sound, and another title beside it", () => {
    const qin = rule({ kind: "person", words: "陆行舟", replacement: "记者、首席记者" });
    expect(found("本报记者陆行州报道。", qin)).toEqual([["陆行州", "陆行舟"]]);
    expect(found("主任陆行舟说。", qin)).toEqual([["主任", "记者"]]);
    expect(found("首席记者陆行舟说。", qin)).toEqual([]);
  });

  it("find a place of the gazetteer written wrong, but not another of its places", () => {
    const places = [
      rule({ kind: "place", words: "澜江大桥" }),
      rule({ id: "r2", kind: "place", words: "兰江大桥" }),
    ];
    expect(found("斓江大桥昨日合龙。", ...places.slice(0, 1))).toEqual([["斓江大桥", "澜江大桥"]]);
    expect(found("兰江大桥昨日合龙。", ...places)).toEqual([]);
  });

  it("that block cannot be ignored", () => {
    const barred = rule({ kind: "forbidden", severity: "blocking" });
    const asked = { ...measuredOn, house: new HouseReader([barred]) };
    const all = proofread([block("他家在老码头边上。")], asked);
    expect(withoutIgnored(all, [{ rule: "r1", words: "老码头" }])).toEqual(all);
  });

  it("that block name their words once, wherever in the story they stand", () => {
    const story = {
      kicker: "",
      headline: "老码头拆了",
      deck: "",
      body: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "老码头拆了。" }] }],
      },
    } as const;
    expect(blockingWords(story, [rule({ severity: "blocking" })])).toEqual(["老码头"]);
    expect(blockingWords(story, [rule({ severity: "warning" })])).toEqual([]);
  });

  it("go live only with one sentence that they find and one that they leave", () => {
    const fields: RuleFields = {
      ...rule({}),
      tags: [],
      matchExample: "他家在老码头边上。",
      cleanExample: "他家在江边。",
    };
    const codes = (f: RuleFields) => liveProblems(f).map((r) => r.code);
    expect(codes(fields)).toEqual([]);
    expect(codes({ ...fields, matchExample: "他家在江边。" })).toEqual(["proof-example-unmatched"]);
    expect(codes({ ...fields, cleanExample: "老码头" })).toEqual(["proof-example-matched"]);
    expect(codes({ ...fields, cleanExample: "" })).toEqual(["proof-example-matched"]);
  });

  it("are kept only when they can be read", () => {
    const fields: RuleFields = { ...rule({}), tags: [], matchExample: "", cleanExample: "" };
    const codes = (part: Partial<RuleFields>) =>
      ruleProblems({ ...fields, ...part }).map((r) => r.code);
    expect(codes({ words: " " })).toEqual(["proof-words-missing"]);
    expect(codes({ words: "的" })).toEqual(["proof-words-short"]);
    expect(codes({ kind: "pattern", words: "(" })).toEqual(["proof-pattern-unreadable"]);
    expect(codes({ kind: "place", severity: "blocking" })).toEqual(["proof-name-blocks"]);
    expect(codes({ message: "长".repeat(501) })).toEqual(["too-long"]);
  });
});
