import { describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { plainText } from "@/core/text/plain-text";
import { blankDraft } from "./blank-draft";
import { compareDrafts, mergeDrafts } from "./compare-drafts";
import { proposeSides } from "./propose-sides";
import type { StoryDraft } from "./story";

const draft = (paragraphs: readonly string[], change: Partial<StoryDraft> = {}) =>
  blankDraft({
    kind: "news",
    sectionId: "city",
    headline: "澜江新渡口通航",
    body: bodyOf(paragraphs),
    ...change,
  });

const base = draft(["晨雾散去，汽笛三声。", "两岸居民前来送行。", "天气预报说有雨。"]);

/** What the proposal makes of the two texts, paragraph by paragraph. */
function merged(theirs: StoryDraft, mine: StoryDraft): StoryDraft {
  const differences = compareDrafts(theirs, mine);
  return mergeDrafts(theirs, mine, differences, proposeSides(base, theirs, mine, differences));
}
const paragraphs = (of: StoryDraft) => plainText(of.body).split("\n").filter(Boolean);

describe("When two people changed one story", () => {
  it("what only one of them touched is proposed as that one left it", () => {
    const theirs = draft(["晨雾散去，汽笛长鸣三声。", "两岸居民前来送行。", "天气预报说有雨。"], {
      headline: "沈砚秋的标题",
    });
    const mine = draft(["晨雾散去，汽笛三声。", "两岸居民前来送行。", "天气预报说有大雨。"], {
      deck: "——我的副题",
    });
    const result = merged(theirs, mine);
    expect(paragraphs(result)).toEqual([
      "晨雾散去，汽笛长鸣三声。",
      "两岸居民前来送行。",
      "天气预报说有大雨。",
    ]);
    expect(result).toMatchObject({ headline: "沈砚秋的标题", deck: "——我的副题" });
  });

  it("what both touched is proposed as mine, and stays theirs to choose", () => {
    const theirs = draft(["晨雾散去，汽笛长鸣三声。", "两岸居民前来送行。", "天气预报说有雨。"]);
    const mine = draft(["晨雾散去，汽笛短鸣三声。", "两岸居民前来送行。", "天气预报说有雨。"]);
    expect(paragraphs(merged(theirs, mine))[0]).toBe("晨雾散去，汽笛短鸣三声。");
  });

  it("a paragraph they added stays, one they took away goes; one I took away goes, one I added stays", () => {
    const theirs = draft(["晨雾散去，汽笛三声。", "天气预报说有雨。", "船长姓周，今年六十一岁。"]);
    const mine = draft([
      "一位老船工站在船头，望着对岸。",
      "晨雾散去，汽笛三声。",
      "两岸居民前来送行。",
    ]);
    expect(paragraphs(merged(theirs, mine))).toEqual([
      "一位老船工站在船头，望着对岸。",
      "晨雾散去，汽笛三声。",
      "船长姓周，今年六十一岁。",
    ]);
  });

  it("the desk's own fields are proposed the same way", () => {
    const differences = [
      draft([], { sectionId: "culture" }),
      draft([], { noteToDesk: "急" }),
    ] as const;
    expect(merged(differences[0], differences[1])).toMatchObject({
      sectionId: "culture",
      noteToDesk: "急",
    });
  });
});
