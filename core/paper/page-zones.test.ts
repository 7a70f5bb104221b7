import { describe, expect, test } from "vitest";
import type { Area, Box } from "@/core/layout/box";
import { sampleStory } from "@/core/layout/sample-page";
import { pageZones } from "./page-zones";

/** On a page of 10 columns and 10 rows, with a gutter of a hundredth at the right of every column. */
const lies = ({ column, row, span, rows }: Area) => ({
  left: column / 10,
  top: row / 10,
  width: span / 10 - 0.01,
  height: rows / 10,
});

function zonesOf(boxes: readonly Box[]) {
  const pressed = boxes.map((box) => ({
    id: box.id,
    kind: box.kind,
    storyId: "storyId" in box ? box.storyId : null,
    headline: "storyId" in box ? "渡口今起复航" : null,
    ...lies(box),
  }));
  return pageZones({ boxes }, pressed);
}

const story = (area: Partial<Area>) =>
  sampleStory({ id: "s", storyId: "ferry", column: 0, row: 0, span: 2, rows: 4, ...area });
const picture = (id: string, area: Area) =>
  ({
    kind: "picture",
    id,
    isLocked: false,
    pictureId: "bridge",
    storyId: "ferry",
    caption: "",
    crop: null,
    ...area,
  }) as const;

describe("the zones of a page", () => {
  test("a story alone is a rectangle, from its upper left and clockwise", () => {
    expect(zonesOf([story({})])).toEqual([
      {
        id: "s",
        storyId: "ferry",
        headline: "渡口今起复航",
        polygon: [
          [0, 0],
          [0.19, 0],
          [0.19, 0.4],
          [0, 0.4],
        ],
      },
    ]);
  });

  test("a picture over a story of the same width makes one rectangle with it, over the gutter between them too", () => {
    const [zone, ...more] = zonesOf([
      picture("p", { column: 0, row: 0, span: 2, rows: 2 }),
      story({ row: 2 }),
    ]);
    expect(more).toEqual([]);
    expect(zone?.polygon).toEqual([
      [0, 0],
      [0.19, 0],
      [0.19, 0.6],
      [0, 0.6],
    ]);
  });

  test("a picture beside the upper part of its story makes an L of six corners", () => {
    const [zone] = zonesOf([story({}), picture("p", { column: 2, row: 0, span: 1, rows: 2 })]);
    expect(zone?.polygon).toEqual([
      [0, 0],
      [0.29, 0],
      [0.29, 0.2],
      [0.19, 0.2],
      [0.19, 0.4],
      [0, 0.4],
    ]);
  });

  test("a picture that stands apart is a zone of its own to the same story, and so is one that only meets at a corner", () => {
    for (const area of [
      { column: 6, row: 6, span: 1, rows: 1 },
      { column: 2, row: 4, span: 1, rows: 1 },
    ]) {
      const zones = zonesOf([story({}), picture("p", area)]);
      expect(zones.map(({ storyId, polygon }) => [storyId, polygon.length])).toEqual([
        ["ferry", 4],
        ["ferry", 4],
      ]);
    }
  });

  test("an advertisement has its zone, which leads nowhere; a rule and the folio have none", () => {
    const place = { isLocked: false, column: 0, row: 8, span: 1, rows: 1 };
    const zones = zonesOf([
      { ...place, kind: "rule", id: "r", style: "line" },
      { ...place, kind: "folio", id: "f" },
      {
        ...place,
        kind: "ad",
        id: "a",
        size: "x",
        client: "望江百货",
        pictureId: null,
        isLabelled: true,
      },
    ]);
    expect(zones).toMatchObject([{ id: "a", storyId: null, headline: "望江百货" }]);
  });

  test("boxes all round leave no hole in their zone", () => {
    const ring = [
      story({ span: 3, rows: 1 }),
      picture("a", { column: 0, row: 1, span: 1, rows: 1 }),
      picture("b", { column: 2, row: 1, span: 1, rows: 1 }),
      picture("c", { column: 0, row: 2, span: 3, rows: 1 }),
    ];
    expect(zonesOf(ring).map(({ polygon }) => polygon.length)).toEqual([4]);
  });
});
