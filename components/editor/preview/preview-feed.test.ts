import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { blankDraft } from "@/core/story/blank-draft";
import type { StoryDraft } from "@/core/story/story";
import { longest, PreviewFeed, type Printed, rest } from "./preview-feed";

const words = (headline: string): StoryDraft =>
  blankDraft({ kind: "news", sectionId: "city", headline });

/** Lu's screen, with a printer that waits to be told what it answers. */
function screen() {
  let draft = words("渡船");
  const asked: string[] = [];
  const shown: Printed[] = [];
  const waiting: ((printed: Printed) => void)[] = [];
  const feed = new PreviewFeed({
    read: () => draft,
    print: ({ headline }) => {
      asked.push(headline);
      return new Promise((resolve) => waiting.push(resolve));
    },
    show: (printed) => shown.push(printed),
  });
  return {
    feed,
    asked,
    shown,
    type: (headline: string) => {
      draft = words(headline);
      feed.changed();
    },
    answer: async (printed: Printed = { ok: true, page: "" }) => {
      waiting.shift()?.(printed);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the preview beside Lu's text", () => {
  it("is printed once the words rest, not at every key", async () => {
    const lu = screen();
    for (const text of ["渡船复", "渡船复航", "渡船复航了"]) {
      lu.type(text);
      await vi.advanceTimersByTimeAsync(rest - 1);
    }
    expect(lu.asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(lu.asked).toEqual(["渡船复航了"]);
  });

  it("follows now and then also while she never rests", async () => {
    const lu = screen();
    for (let spent = 0; spent <= longest; spent += 250) {
      lu.type(`渡船 ${spent}`);
      await vi.advanceTimersByTimeAsync(250);
    }
    expect(lu.asked.length).toBe(1);
  });

  it("waits while an input method composes, and follows when it is done", async () => {
    const lu = screen();
    lu.feed.compose(true);
    lu.type("渡chuan");
    await vi.advanceTimersByTimeAsync(longest * 2);
    expect(lu.asked).toEqual([]);
    lu.type("渡船");
    lu.feed.compose(false);
    await vi.advanceTimersByTimeAsync(rest);
    expect(lu.asked).toEqual(["渡船"]);
  });

  it("has one page on its way, and the newest words after it", async () => {
    const lu = screen();
    lu.type("一");
    await vi.advanceTimersByTimeAsync(rest);
    for (const text of ["二", "三"]) {
      lu.type(text);
      await vi.advanceTimersByTimeAsync(rest);
    }
    expect(lu.asked).toEqual(["一"]);
    await lu.answer();
    await vi.advanceTimersByTimeAsync(rest);
    expect(lu.asked).toEqual(["一", "三"]);
  });

  it("does not print the same words twice, unless the page was loaded anew", async () => {
    const lu = screen();
    lu.type("一");
    await vi.advanceTimersByTimeAsync(rest);
    await lu.answer();
    lu.feed.changed();
    await vi.advanceTimersByTimeAsync(rest);
    expect(lu.asked).toEqual(["一"]);
    lu.feed.again();
    await vi.advanceTimersByTimeAsync(0);
    expect(lu.asked).toEqual(["一", "一"]);
  });

  it("tries again at the next change after the server did not answer", async () => {
    const lu = screen();
    lu.type("一");
    await vi.advanceTimersByTimeAsync(rest);
    await lu.answer({ ok: false, reason: "" });
    expect(lu.shown).toEqual([{ ok: false, reason: "" }]);
    lu.feed.changed();
    await vi.advanceTimersByTimeAsync(rest);
    expect(lu.asked).toEqual(["一", "一"]);
  });
});
