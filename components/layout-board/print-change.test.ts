import { describe, expect, it } from "vitest";
import type { SeenStory } from "@/core/layout/board-view";
import type { BoardPage } from "./board-page";
import { type PrintChange, standingPrint, withPrints } from "./print-change";

const cuts = [{ paragraph: 0, from: 2, to: 4 }];
const lead = {
  isClosed: false,
  placementId: "lead",
  storyId: "bridge",
  contentHash: "words",
  headline: "通车",
  deck: null,
  cuts,
} as unknown as SeenStory;
const pageWith = (story: SeenStory): BoardPage => ({ stories: [story] }) as unknown as BoardPage;
const strike = (of: PrintChange["to"]): PrintChange => ({
  placementId: "lead",
  contentHash: "words",
  to: of,
});

describe("What a page prints of a story", () => {
  it("is taken back to just what it was in what was changed", () => {
    expect(standingPrint(pageWith(lead), strike({ headline: null, deck: "副题" }))).toEqual({
      ok: true,
      change: strike({ headline: "通车", deck: null }),
    });
  });

  it("cannot be cut in words that are others now, nor changed when the story is off the page", () => {
    const edited = pageWith({ ...lead, contentHash: "others" });
    expect(standingPrint(edited, strike({ cuts: [] }))).toMatchObject({ code: "cut-outside" });
    expect(standingPrint(edited, strike({ headline: "桥" }))).toMatchObject({ ok: true });
    const off = { stories: [] } as unknown as BoardPage;
    expect(standingPrint(off, strike({ cuts: [] }))).toMatchObject({ code: "placement-not-found" });
  });

  it("stays on the screen as it was changed while an answer does not know of it, but never in other words", () => {
    const changes = [strike({ cuts: [] }), strike({ headline: "桥" })];
    expect(withPrints(pageWith(lead), changes).stories).toEqual([
      { ...lead, cuts: [], headline: "桥" },
    ]);
    const edited = { ...lead, contentHash: "others" };
    expect(withPrints(pageWith(edited), changes).stories).toEqual([{ ...edited, headline: "桥" }]);
    expect(withPrints(pageWith(lead), [])).toEqual(pageWith(lead));
  });
});
