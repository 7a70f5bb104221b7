import { describe, expect, it } from "vitest";
import { areasAt, boxesToPlace, freeId } from "./boxes-to-place";
import { checkLayout } from "./check-layout";
import { fitStory } from "./fit-story";
import type { WishedStory } from "./layout-wish";
import { measureCopy } from "./measured-copy";
import { emptyLayout } from "./page-layout";
import { samplePage } from "./sample-page";

const story = (characters: number, of: Partial<WishedStory> = {}): WishedStory => ({
  storyId: "ferry",
  role: "normal",
  priority: 2,
  copy: {
    kicker: "",
    headline: "渡口今起复航",
    deck: "",
    text: measureCopy([{ words: "渡".repeat(characters), indent: 2 }]),
  },
  picture: null,
  isFramed: false,
  ...of,
});
const page = samplePage;
const placed = (characters: number, of: Partial<WishedStory> = {}, on = page) => {
  const boxes = boxesToPlace(on, story(characters, of)) ?? [];
  expect(checkLayout({ ...on, boxes: [...on.boxes, ...boxes] })).toMatchObject({ ok: true });
  return boxes;
};

describe("A story that comes to a page", () => {
  it("takes a size that prints all of it where there is room", () => {
    const [box] = placed(600);
    if (box?.kind !== "story") throw new Error("no story box");
    expect(fitStory(story(600).copy, box, page.format)).toMatchObject({ over: 0, tight: [] });
    expect(box.row).toBeGreaterThanOrEqual(42);
  });

  it("takes the room there is, and is over, where it fits nowhere", () => {
    const [box] = placed(9_000);
    if (box?.kind !== "story") throw new Error("no story box");
    expect(fitStory(story(9_000).copy, box, page.format).over).toBeGreaterThan(1_000);
  });

  it("brings its picture, under a name that is still free", () => {
    const picture = { pictureId: "boat", ratio: 1.5, caption: "船" };
    const boxes = placed(900, { picture }, emptyLayout(page.format));
    const shows = boxes.some(
      (box) => box.kind === "picture" || (box.kind === "story" && box.picture),
    );
    expect(shows).toBe(true);
    expect(freeId("p-ferry", new Set(["p-ferry", "p-ferry-2"]))).toBe("p-ferry-3");
  });

  it("stands where it is dropped, and nowhere when there is no room", () => {
    expect(boxesToPlace(page, story(300), { column: 4, row: 43 })?.[0]).toMatchObject({
      column: 4,
      row: 43,
    });
    expect(boxesToPlace(page, story(300), { column: 0, row: 2 })).toBeNull();
    expect(areasAt(page, { column: 3, row: 42 }).at(-1)).toEqual({
      column: 3,
      row: 42,
      span: 3,
      rows: 22,
    });
  });

  it("is not placed on a full page", () => {
    const full = { ...page.boxes[0], kind: "nameplate", id: "np", isLocked: true } as const;
    const boxes = [{ ...full, column: 0, row: 0, span: 6, rows: page.format.rows }];
    expect(boxesToPlace({ ...page, boxes }, story(300))).toBeNull();
  });
});
