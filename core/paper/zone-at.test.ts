import { expect, test } from "vitest";
import type { PagePoint } from "./page-zone";
import { boxOfZone, pinOf, zoneAt, zoneOfBox } from "./zone-at";

const zone = (id: string, ...polygon: PagePoint[]) => ({ id, storyId: id, headline: id, polygon });
const lShape = zone("L", [0, 0], [0.6, 0], [0.6, 0.2], [0.2, 0.2], [0.2, 0.6], [0, 0.6]);
const beside = zone("beside", [0.2, 0.2], [0.6, 0.2], [0.6, 0.6], [0.2, 0.6]);

test("a place lies in the zone around it, also where one is an L about another", () => {
  expect(zoneAt([lShape, beside], [0.5, 0.1])?.id).toBe("L");
  expect(zoneAt([lShape, beside], [0.1, 0.5])?.id).toBe("L");
  expect(zoneAt([lShape, beside], [0.4, 0.4])?.id).toBe("beside");
  expect(zoneAt([lShape, beside], [0.9, 0.9])).toBeNull();
});

test("the pin of a zone stands near its upper left", () => {
  expect(pinOf(beside)).toEqual({ x: 2320, y: 2320 });
});

test("pins of one zone stand side by side and then in rows, and on one another only when it is full", () => {
  const small = zone("small", [0, 0], [0.08, 0], [0.08, 0.06], [0, 0.06]);
  const pins: { x: number; y: number }[] = [];
  for (let n = 0; n < 10; n++) pins.push(pinOf(small, pins));
  expect(pins.slice(0, 4)).toEqual([
    { x: 64, y: 48 },
    { x: 364, y: 48 },
    { x: 664, y: 48 },
    { x: 64, y: 268 },
  ]);
  expect(pins[9]).toEqual(pins[0]);
});

test("a story drawn as one with its picture is read where the picture is pressed, and is lit with it", () => {
  const joined = { ...lShape, id: "picture", storyId: "waves" };
  const zones = [joined, beside];
  const caption = { boxId: "picture", storyId: "waves", paragraphs: ["《黑峡谷》"] };
  const story = { boxId: "story", storyId: "waves", paragraphs: ["看不见的浪", "浪从江心来。"] };
  const other = { boxId: "beside", storyId: "beside", paragraphs: ["补伞的人"] };
  const boxes = [caption, story, other];
  expect(boxOfZone(joined, zones, boxes)?.boxId).toBe("story");
  expect(boxOfZone(beside, zones, boxes)?.boxId).toBe("beside");
  expect(boxOfZone(beside, zones, [caption])).toBeNull();
  expect(zoneOfBox(story, zones)?.id).toBe("picture");
  expect(zoneOfBox({ boxId: "banner", storyId: null }, zones)).toBeNull();
});

test("a picture that stands away from its story is read by itself", () => {
  const away = { ...beside, id: "picture", storyId: "L" };
  const caption = { boxId: "picture", storyId: "L", paragraphs: ["《黑峡谷》"] };
  const story = { boxId: "L", storyId: "L", paragraphs: ["看不见的浪", "浪从江心来。"] };
  expect(boxOfZone(away, [lShape, away], [caption, story])?.boxId).toBe("picture");
});
