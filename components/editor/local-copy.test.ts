import { beforeEach, expect, it, vi } from "vitest";
import { blankDraft } from "@/core/story/blank-draft";
import { dropCopy, listLeftCopies, localCopyOf } from "./local-copy";

const draft = (headline: string) => blankDraft({ kind: "news", sectionId: "city", headline });
const copyOf = (tab: string, story = "ferry") => localCopyOf("lu", story, tab);
const left = () => listLeftCopies("lu", "ferry").map((copy) => copy.draft.headline);

beforeEach(() => {
  // The part of a browser's store that is used here; its keys are its own properties, as in a browser.
  const store: Record<string, unknown> = {};
  const hidden = (value: unknown) => ({ value, enumerable: false });
  Object.defineProperties(store, {
    setItem: hidden((key: string, text: string) => {
      store[key] = text;
    }),
    getItem: hidden((key: string) => store[key] ?? null),
    removeItem: hidden((key: string) => Reflect.deleteProperty(store, key)),
  });
  vi.stubGlobal("localStorage", store);
  vi.useFakeTimers({ now: 1_000 });
});

it("two tabs of one person keep their words apart, and the newest come first", () => {
  copyOf("tab-a").keep({ baseRevision: 1, draft: draft("汽笛三声") });
  vi.advanceTimersByTime(1_000);
  copyOf("tab-b").keep({ baseRevision: 1, draft: draft("渡口重开") });
  copyOf("tab-c", "ferry-2").keep({ baseRevision: 1, draft: draft("别的稿件") });
  expect(left()).toEqual(["渡口重开", "汽笛三声"]);
});

it("a tab whose words are saved throws away its own copy and no other", () => {
  copyOf("tab-a").keep({ baseRevision: 1, draft: draft("汽笛三声") });
  copyOf("tab-b").keep({ baseRevision: 1, draft: draft("渡口重开") });
  copyOf("tab-b").drop();
  expect(left()).toEqual(["汽笛三声"]);
});

it("a copy that an older build left is found, one that nobody can read is not", () => {
  const kept = JSON.stringify({ baseRevision: 1, draft: draft("旧版留下"), at: 5 });
  localStorage.setItem("masthead:unsaved:lu:ferry", kept);
  localStorage.setItem("masthead:unsaved:lu:ferry:tab-x", "{");
  expect(left()).toEqual(["旧版留下"]);
  for (const { key } of listLeftCopies("lu", "ferry")) dropCopy(key);
  expect(left()).toEqual([]);
});
