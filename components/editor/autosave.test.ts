import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { blankDraft } from "@/core/story/blank-draft";
import type { StoryDraft } from "@/core/story/story";
import { Autosave, quiet, type SaveAnswer, type SaveRequest } from "./autosave";

const draft = (headline: string): StoryDraft =>
  blankDraft({ kind: "news", sectionId: "city", headline, body: bodyOf(["汽笛三声。"]) });

/** A desk at which Lu writes; `answer` plays the server. */
function desk() {
  const sent: SaveRequest[] = [];
  const last: SaveRequest[] = [];
  const waiting: ((answer: SaveAnswer) => void)[] = [];
  const local: { copy: { baseRevision: number; draft: StoryDraft } | null; full: boolean } = {
    copy: null,
    full: false,
  };
  let keys = 0;
  const autosave = new Autosave({
    draft: draft("澜城"),
    revision: 1,
    savedAt: 100,
    send: (request) => {
      sent.push(request);
      return new Promise((resolve) => waiting.push(resolve));
    },
    sendLast: (request) => last.push(request),
    local: {
      keep: async (read) => {
        if (local.full) return false;
        local.copy = read();
        return true;
      },
      hurry: () => undefined,
      drop: () => {
        local.copy = null;
      },
    },
    newKey: () => `key-${++keys}`,
  });
  const answer = async (given: SaveAnswer) => {
    waiting.shift()?.(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { autosave, sent, last, local, answer };
}

const saved = (revision: number): SaveAnswer => ({
  outcome: "saved",
  revision,
  savedAt: 200 + revision,
  reopened: false,
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("The server is there and cannot write", () => {
  const full = {
    outcome: "unwritable",
    refusals: [{ code: "storage-full", message: "服务器的磁盘满了。" }],
  } satisfies SaveAnswer;

  it("she is told why, her words stay on this computer, and the same save is tried again until it is taken", async () => {
    const { autosave, sent, local, answer } = desk();
    autosave.change(() => draft("澜江"));
    await pass(quiet);
    await answer(full);
    expect(autosave.status).toMatchObject({
      is: "unwritable",
      kept: true,
      refusals: full.refusals,
    });
    expect(local.copy?.draft.headline).toBe("澜江");
    autosave.change(() => draft("澜江大桥"));
    expect(autosave.status.is).toBe("unwritable");
    await pass(2_000);
    expect(sent.map(({ key, draft: { headline } }) => [key, headline])).toEqual([
      ["key-1", "澜江"],
      ["key-1", "澜江"],
    ]);
    await answer(saved(2));
    expect(autosave.status.is).toBe("waiting");
    expect(local.copy?.draft.headline).toBe("澜江大桥");
    await pass(quiet);
    await answer(saved(3));
    expect(autosave.status.is).toBe("saved");
    expect(local.copy).toBeNull();
  });

  it("a browser that keeps nothing either does not say that it does", async () => {
    const { autosave, local, answer } = desk();
    local.full = true;
    autosave.change(() => draft("澜江"));
    await pass(quiet);
    await answer(full);
    expect(autosave.status).toMatchObject({ is: "unwritable", kept: false });
  });
});

describe("While Lu is writing", () => {
  it("starts a save within a second of the last keystroke and says so truly", async () => {
    const { autosave, sent, local, answer } = desk();
    autosave.change(() => draft("澜"));
    await pass(quiet - 100);
    autosave.change(() => draft("澜江"));
    await pass(quiet - 1);
    expect(sent).toHaveLength(0);
    expect(autosave.status.is).toBe("waiting");
    await pass(1);
    expect(quiet).toBeLessThanOrEqual(1000);
    expect(sent.map((s) => [s.key, s.baseRevision, s.draft.headline])).toEqual([
      ["key-1", 1, "澜江"],
    ]);
    expect(autosave.status.is).toBe("saving");
    expect(local.copy?.draft.headline).toBe("澜江");
    await answer(saved(2));
    expect(autosave.status).toMatchObject({ is: "saved", at: 202 });
    expect(local.copy).toBeNull();
    expect(autosave.acknowledged.headline).toBe("澜江");
  });

  it("has one save in flight and starts the next from the revision of the last", async () => {
    const { autosave, sent, answer } = desk();
    autosave.change(() => draft("一"));
    await pass(quiet);
    autosave.change(() => draft("二"));
    await pass(quiet * 5);
    expect(sent).toHaveLength(1);
    await answer(saved(2));
    expect(autosave.isUnsaved).toBe(true);
    await pass(quiet);
    expect(sent.map((s) => [s.baseRevision, s.draft.headline])).toEqual([
      [1, "一"],
      [2, "二"],
    ]);
  });

  it("never saves while an input method is composing", async () => {
    const { autosave, sent } = desk();
    autosave.compose(true);
    autosave.change(() => draft("lan'jiang"));
    await pass(60_000);
    expect(sent).toHaveLength(0);
    autosave.change(() => draft("澜江"));
    autosave.compose(false);
    await pass(quiet);
    expect(sent.map((s) => s.draft.headline)).toEqual(["澜江"]);
  });

  it("saves again when the field somebody composed in was taken away and never told of the end", async () => {
    const { autosave, sent } = desk();
    let isHere = true;
    autosave.compose(true, () => isHere);
    autosave.change(() => draft("澜江"));
    await pass(quiet);
    expect(sent).toHaveLength(0);
    isHere = false;
    await pass(quiet);
    expect(sent.map((s) => s.draft.headline)).toEqual(["澜江"]);
  });
});

describe("When the server cannot be reached", () => {
  it("tries again after a composition that the next try fell into", async () => {
    const { autosave, sent, answer } = desk();
    autosave.change(() => draft("一"));
    await pass(quiet);
    await answer({ outcome: "unreachable" });
    autosave.compose(true);
    await pass(10_000);
    expect(sent).toHaveLength(1);
    autosave.compose(false);
    await pass(quiet);
    expect(sent).toHaveLength(2);
  });

  it("keeps the words here and sends the same save, under the same key, until it is answered", async () => {
    const { autosave, sent, local, answer } = desk();
    autosave.change(() => draft("一"));
    await pass(quiet);
    await answer({ outcome: "unreachable" });
    expect(autosave.status).toMatchObject({ is: "unreachable", kept: true });
    autosave.change(() => draft("二"));
    expect(autosave.status.is).toBe("unreachable");
    expect(local.copy?.draft.headline).toBe("二");
    await pass(2_000);
    expect(sent.map((s) => [s.key, s.draft.headline])).toEqual([
      ["key-1", "一"],
      ["key-1", "一"],
    ]);
    await answer(saved(2));
    await pass(quiet);
    expect(sent.at(-1)).toMatchObject({ key: "key-2", baseRevision: 2, draft: { headline: "二" } });
  });

  it("tells the truth when the browser cannot keep the words either", async () => {
    const { autosave, local, answer } = desk();
    local.full = true;
    autosave.change(() => draft("一"));
    await pass(quiet);
    await answer({ outcome: "unreachable" });
    expect(autosave.status).toMatchObject({ is: "unreachable", kept: false });
  });

  it("tries at once when the network is back", async () => {
    const { autosave, sent, answer } = desk();
    autosave.change(() => draft("一"));
    await pass(quiet);
    await answer({ outcome: "unreachable" });
    const done = autosave.flush();
    expect(sent).toHaveLength(2);
    await answer(saved(2));
    expect(await done).toBe(true);
  });
});

describe("When the session has expired in mid-sentence", () => {
  it("keeps the text, and sends all of it after signing in again", async () => {
    const { autosave, sent, local, answer } = desk();
    autosave.change(() => draft("前半句"));
    await pass(quiet);
    await answer({ outcome: "signed-out" });
    autosave.change(() => draft("前半句，后半句"));
    await pass(60_000);
    expect(autosave.status.is).toBe("signed-out");
    expect(sent).toHaveLength(1);
    expect(local.copy?.draft.headline).toBe("前半句，后半句");
    void autosave.flush();
    await answer(saved(2));
    await pass(quiet);
    await answer(saved(3));
    expect(sent.map((s) => s.draft.headline)).toEqual(["前半句", "前半句", "前半句，后半句"]);
    expect(autosave.isUnsaved).toBe(false);
  });
});

describe("When somebody else saved in between", () => {
  const theirs = { draft: draft("沈砚秋的标题"), revision: 5, savedBy: "沈砚秋", savedAt: 150 };

  it("sends nothing more, keeps what Lu goes on writing, and goes on from their revision once settled", async () => {
    const { autosave, sent, local, answer } = desk();
    autosave.change(() => draft("我的"));
    await pass(quiet);
    await answer({ outcome: "conflict", theirs });
    expect(autosave.status).toMatchObject({ is: "conflict", theirs });
    expect(autosave.acknowledged.headline).toBe("澜城");
    autosave.change(() => draft("我的又一句"));
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(local.copy?.draft.headline).toBe("我的又一句");
    expect(await autosave.flush()).toBe(false);
    void autosave.settle(draft("合起来的"), 5);
    await pass(0);
    expect(sent.at(-1)).toMatchObject({
      key: "key-2",
      baseRevision: 5,
      draft: { headline: "合起来的" },
    });
  });

  it("has nothing left to save when theirs is taken", async () => {
    const { autosave, local, answer } = desk();
    autosave.change(() => draft("我的"));
    await pass(quiet);
    await answer({ outcome: "conflict", theirs });
    autosave.accept(theirs.draft, 5, 150);
    expect(autosave.isUnsaved).toBe(false);
    expect(local.copy).toBeNull();
    expect(autosave.revision).toBe(5);
  });
});

describe("When the words are refused", () => {
  it("waits for other words: the same ones are not sent again", async () => {
    const { autosave, sent, answer } = desk();
    autosave.change(() => draft("太长"));
    await pass(quiet);
    await answer({
      outcome: "refused",
      refusals: [{ code: "too-long", field: "headline", message: "太长" }],
    });
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(autosave.isUnsaved).toBe(true);
    autosave.change(() => draft("短"));
    await pass(quiet);
    expect(sent.at(-1)).toMatchObject({ key: "key-2", baseRevision: 1, draft: { headline: "短" } });
  });
});

describe("When the page goes away", () => {
  it("sends what is unsaved once more, and keeps it here as well", async () => {
    const { autosave, last, local } = desk();
    autosave.change(() => draft("最后一句"));
    autosave.leave();
    await pass(0);
    expect(last.map((s) => s.draft.headline)).toEqual(["最后一句"]);
    expect(local.copy?.draft.headline).toBe("最后一句");
  });

  it("sends nothing when everything is saved, or in mid-composition", () => {
    const { autosave, last } = desk();
    autosave.leave();
    autosave.compose(true);
    autosave.change(() => draft("zh"));
    autosave.leave();
    expect(last).toHaveLength(0);
  });
});
