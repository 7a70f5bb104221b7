import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { answerAsWindow } from "@/components/desk/live/live-windows";
import { blankDraft } from "@/core/story/blank-draft";
import { BrowserCopy, dropCopy, listLeftCopies } from "./local-copy";

const draft = (headline: string) => blankDraft({ kind: "news", sectionId: "city", headline });
const copyOf = (tab: string, story = "ferry") => new BrowserCopy("lu", story, tab);
const words = (headline: string) => () => ({ baseRevision: 1, draft: draft(headline) });
const left = async () => (await listLeftCopies("lu", "ferry")).map((copy) => copy.draft.headline);

beforeEach(() => vi.useFakeTimers({ now: 1_000, toFake: ["Date"] }));
afterEach(async () => {
  vi.useRealTimers();
  for (const { key } of await listLeftCopies("lu", "ferry")) await dropCopy(key);
});

it("two windows of one person keep their words apart, and the newest come first", async () => {
  await copyOf("tab-a").keep(words("汽笛三声"));
  vi.setSystemTime(2_000);
  await copyOf("tab-b").keep(words("渡口重开"));
  await copyOf("tab-c", "ferry-2").keep(words("别的稿件"));
  expect(await left()).toEqual(["渡口重开", "汽笛三声"]);
});

it("a clock set back an hour between two windows does not make the older words the newer", async () => {
  const on = (baseRevision: number, headline: string) => () => ({
    baseRevision,
    draft: draft(headline),
  });
  vi.setSystemTime(3_600_000);
  await copyOf("tab-a").keep(on(4, "钟快一小时时写的"));
  vi.setSystemTime(1_000);
  await copyOf("tab-b").keep(on(5, "钟拨回以后，在新文字上写的"));
  expect(await left()).toEqual(["钟拨回以后，在新文字上写的", "钟快一小时时写的"]);
});

it("a window whose words are saved throws away its own copy and no other", async () => {
  await copyOf("tab-a").keep(words("汽笛三声"));
  const saved = copyOf("tab-b");
  await saved.keep(words("渡口重开"));
  saved.drop();
  expect(await left()).toEqual(["汽笛三声"]);
});

it("what is dropped before it was written is not written afterwards", async () => {
  const window = copyOf("tab-a");
  const kept = window.keep(words("汽笛三声"));
  window.drop();
  expect(await kept).toBe(true);
  window.hurry();
  expect(await left()).toEqual([]);
});

it("of many keys the last is written, and each is told that it is safe", async () => {
  const window = copyOf("tab-a");
  const read = vi.fn(words("汽"));
  const first = window.keep(read);
  const last = window.keep(words("汽笛三声"));
  window.hurry();
  expect(await Promise.all([first, last])).toEqual([true, true]);
  expect(read).not.toHaveBeenCalled();
  expect(await left()).toEqual(["汽笛三声"]);
});

it("a browser that will not write says so", async () => {
  const refused = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(await copyOf("tab-a").keep(words("汽笛三声"))).toBe(false);
  refused.mockRestore();
  expect(await left()).toEqual([]);
});

it("what another window of this person is still writing was not left behind; once it is gone, it was", async () => {
  await copyOf("tab-a").keep(words("汽笛三声"));
  await copyOf("tab-b").keep(words("渡口重开"));
  const goes = answerAsWindow("lu", "ferry", "tab-a");
  expect(await left()).toEqual(["渡口重开"]);
  goes();
  expect(await left()).toContain("汽笛三声");
});
