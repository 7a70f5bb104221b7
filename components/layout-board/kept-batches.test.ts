import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepBatches, leftBatches, settleLeft } from "./kept-batches";
import type { Batch } from "./sending";

const fang = { pageId: "page-1", userId: "fang" };
const act = (key: string): Batch => ({ key, moves: [], label: key });

/** What a browser keeps, as far as it is used here: its keys can be listed as those of any object. */
function storage(): Storage {
  const kept: Record<string, unknown> = {};
  const hidden = (value: unknown) => ({ value, enumerable: false });
  return Object.defineProperties(kept, {
    getItem: hidden((key: string) => kept[key] ?? null),
    setItem: hidden((key: string, value: string) => {
      kept[key] = value;
    }),
    removeItem: hidden((key: string) => delete kept[key]),
  }) as unknown as Storage;
}

describe("What a window had not sent when it closed", () => {
  beforeEach(() => void vi.stubGlobal("localStorage", storage()));
  afterEach(() => void vi.unstubAllGlobals());

  it("is found by the next window, of this person and page alone", () => {
    keepBatches(fang, "window-1", [act("a"), act("b")]);
    keepBatches({ ...fang, userId: "qin" }, "window-2", [act("c")]);
    keepBatches({ ...fang, pageId: "page-2" }, "window-1", [act("d")]);
    expect(leftBatches(fang)).toEqual([act("a"), act("b")]);
  });

  it("stays kept while the next window sends its own, until it is settled", () => {
    keepBatches(fang, "window-1", [act("a")]);
    leftBatches(fang);
    keepBatches(fang, "window-2", [act("own")]);
    keepBatches(fang, "window-2", []);
    expect(leftBatches(fang)).toEqual([act("a")]);
    settleLeft(fang);
    expect(leftBatches(fang)).toEqual([]);
  });

  it("is the same whether one window finds it or two", () => {
    keepBatches(fang, "window-1", [act("a")]);
    leftBatches(fang);
    keepBatches(fang, "window-1", [act("a"), act("b")]);
    expect(leftBatches(fang)).toEqual([act("a"), act("b")]);
  });

  it("is nothing where the browser keeps nothing or something else", () => {
    localStorage.setItem("masthead:layout:fang:page-1:window-1", "{broken");
    expect(leftBatches(fang)).toEqual([]);
    vi.stubGlobal("localStorage", undefined);
    expect(leftBatches(fang)).toEqual([]);
  });
});
