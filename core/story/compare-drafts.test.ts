import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { plainText } from "@/core/text/plain-text";
import { alignBlocks } from "./align-blocks";
import { blankDraft } from "./blank-draft";
import { blockText } from "./block-text";
import { compareDrafts, isSameDraft, mergeDrafts } from "./compare-drafts";
import type { StoryDraft } from "./story";

const draft = (paragraphs: readonly string[], change: Partial<StoryDraft> = {}) =>
  blankDraft({
    kind: "news",
    sectionId: "city",
    headline: "澜江新渡口通航",
    credits: [{ role: "reporter", name: "陆之遥" }],
    body: bodyOf(paragraphs),
    ...change,
  });

const blocks = (...texts: readonly string[]) => bodyOf(texts).content ?? [];
const shape = (before: readonly string[], after: readonly string[]) =>
  alignBlocks(blocks(...before), blocks(...after)).map((p) => [
    p.before ? blockText(p.before) : null,
    p.after ? blockText(p.after) : null,
  ]);

describe("Two texts side by side", () => {
  it("pair a changed paragraph with what it became, and leave new and dropped ones alone", () => {
    expect(
      shape(
        ["晨雾散去，汽笛三声。", "两岸居民前来送行。", "天气预报说有雨。"],
        ["晨雾散去，汽笛长鸣三声。", "一位老船工站在船头。", "两岸居民前来送行。"],
      ),
    ).toEqual([
      ["晨雾散去，汽笛三声。", "晨雾散去，汽笛长鸣三声。"],
      [null, "一位老船工站在船头。"],
      ["两岸居民前来送行。", "两岸居民前来送行。"],
      ["天气预报说有雨。", null],
    ]);
  });

  it("pair a gallery with itself by its pictures, whatever is written below them", () => {
    const gallery = (caption: string, ...ids: readonly string[]) => ({
      type: "gallery",
      attrs: { caption },
      content: ids.map((pictureId) => ({ type: "picture", attrs: { pictureId } })),
    });
    const [first, other] = [gallery("早", "p1", "p2"), gallery("晚", "p3")];
    const changed = gallery("渡口的早晨", "p2", "p4");
    expect(alignBlocks([first, other], [other, changed]).map((p) => [p.before, p.after])).toEqual([
      [first, null],
      [other, other],
      [null, changed],
    ]);
    expect(alignBlocks([first], [changed])).toEqual([
      { before: first, after: changed, same: false },
    ]);
  });

  it("lose no block on either side, whatever they hold", () => {
    const text = fc.array(
      fc.constantFrom("甲乙丙丁", "甲乙丙戊", "子丑寅卯", "x", "一二三四五六", ""),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pairs = alignBlocks(
          a.map((t) => blocks(t)[0] ?? { type: "paragraph" }),
          b.map((t) => blocks(t)[0] ?? { type: "paragraph" }),
        );
        expect(pairs.flatMap((p) => (p.before ? [blockText(p.before)] : []))).toEqual(a);
        expect(pairs.flatMap((p) => (p.after ? [blockText(p.after)] : []))).toEqual(b);
      }),
    );
  });
});

describe("A conflict", () => {
  const theirs = draft(["甲段原文。", "乙段由编辑改过。"], {
    headline: "编辑的标题",
    noteToDesk: "配图",
  });
  const mine = draft(["甲段由记者改过。", "乙段原文。"], { headline: "记者的标题" });
  const differences = compareDrafts(theirs, mine);

  it("names every field that differs, the desk's own among them", () => {
    expect(differences.fields.map((f) => f.field)).toEqual(["headline", "noteToDesk"]);
    expect(isSameDraft(differences)).toBe(false);
    expect(isSameDraft(compareDrafts(mine, mine))).toBe(true);
  });

  it("gives all mine, all theirs, or each part as chosen", () => {
    const none = { fields: {}, blocks: {} };
    expect(mergeDrafts(theirs, mine, differences, none)).toEqual(mine);
    const all = {
      fields: { headline: "theirs", noteToDesk: "theirs" },
      blocks: { 0: "theirs", 1: "theirs" },
    } as const;
    expect(mergeDrafts(theirs, mine, differences, all)).toEqual(theirs);
    const mixed = mergeDrafts(theirs, mine, differences, {
      fields: { headline: "theirs" },
      blocks: { 1: "theirs" },
    });
    expect(mixed.headline).toBe("编辑的标题");
    expect(mixed.noteToDesk).toBe("");
    expect(plainText(mixed.body)).toBe("甲段由记者改过。\n乙段由编辑改过。");
  });
});
