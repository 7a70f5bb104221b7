import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A page of the board in a window of a browser that keeps `kept` for that window. */
async function openPage(kept: Map<string, string>) {
  const page = new EventTarget();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
  vi.stubGlobal("window", page);
  vi.stubGlobal("sessionStorage", storage);
  vi.resetModules();
  const { windowKey } = await import("./window-key");
  return {
    key: windowKey(),
    again: windowKey,
    tell: (what: string) => page.dispatchEvent(new Event(what)),
  };
}

describe("The word by which a window of 方格 holds a page", () => {
  it("stays what it is on every board of a page, and when the page is loaded again", async () => {
    const kept = new Map<string, string>();
    const before = await openPage(kept);
    expect(before.again()).toBe(before.key);
    before.tell("pagehide");
    expect((await openPage(kept)).key).toBe(before.key);
  });

  it("is another in a copy of the window, though the browser copies what it keeps", async () => {
    const kept = new Map<string, string>();
    const first = await openPage(kept);
    const copy = new Map(kept);
    expect((await openPage(copy)).key).not.toBe(first.key);
  });

  it("is another in a copy of a window that was loaded again, and of one that came back", async () => {
    const kept = new Map<string, string>();
    (await openPage(kept)).tell("pagehide");
    const again = await openPage(kept);
    expect((await openPage(new Map(kept))).key).not.toBe(again.key);
    again.tell("pagehide");
    again.tell("pageshow");
    expect((await openPage(new Map(kept))).key).not.toBe(again.key);
  });

  it("is not handed to a board that is opened in this window much later", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const kept = new Map<string, string>();
    const morning = await openPage(kept);
    morning.tell("pagehide");
    vi.advanceTimersByTime(3_600_000);
    expect((await openPage(kept)).key).not.toBe(morning.key);
  });

  it("is there in a browser that keeps nothing", async () => {
    vi.stubGlobal("window", new EventTarget());
    vi.stubGlobal("sessionStorage", undefined);
    vi.resetModules();
    const { windowKey } = await import("./window-key");
    expect(windowKey()).toMatch(/^[\w-]{8,64}$/);
    expect(windowKey()).toBe(windowKey());
  });
});
