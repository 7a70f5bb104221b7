import { readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { type RefusalWords, sayRefusal } from "@/components/ui/say-refusal";
import { type Refusal, refuse } from "@/core/refusal";
import { blankDraft } from "@/core/story/blank-draft";
import { readDraft } from "@/core/story/read-draft";

const wordsIn = (locale: string): RefusalWords =>
  createTranslator({
    locale,
    messages: JSON.parse(readFileSync(`messages/${locale}/refusals.json`, "utf8")),
  });
const [inChinese, inEnglish] = [wordsIn("zh-CN"), wordsIn("en")];
const say = (r: Refusal) => [sayRefusal(r, inChinese), sayRefusal(r, inEnglish)];

describe("a refusal in words", () => {
  it("prints days and times as a paper does", () => {
    expect(say(refuse("embargo-later", { until: "2026-11-25 16:30" }))).toEqual([
      expect.stringContaining("2026年11月25日 16:30"),
      expect.stringContaining("November 25, 2026, 4:30 p.m."),
    ]);
    expect(say(refuse("issue-exists", { date: "2026-12-01", runningNumber: 7 }))).toEqual([
      expect.stringMatching(/^2026年12月1日/),
      expect.stringMatching(/^December 1, 2026 /),
    ]);
  });

  it("shows a day that is none as it was typed", () => {
    expect(say(refuse("date-invalid", { date: "2026-02-30" }))[0]).toContain("“2026-02-30”");
  });

  it("names the field, or says that it is this one", () => {
    const tooLong = (field?: string) => say(refuse("too-long", { max: 40, length: 45 }, field));
    expect(tooLong("name")[0]).toMatch(/^名称有 45 字，最多 40 字/);
    expect(tooLong("headline")[1]).toMatch(/^The headline has 45 characters/);
    expect(tooLong("weekPlan.3")).toEqual(tooLong());
  });

  it.each([
    ["commissionedLength", /约稿字数要是 0 到 1,000,000/, /commissioned length must be/],
    ["embargoUntil", /限时发布/, /embargo/],
  ])("says what a %s of -5 should be", (field, chinese, english) => {
    const read = readDraft({ ...blankDraft({ kind: "news", sectionId: "s" }), [field]: -5 });
    const said = read.ok ? [] : say(read);
    expect(said).toEqual([expect.stringMatching(chinese), expect.stringMatching(english)]);
  });
});
