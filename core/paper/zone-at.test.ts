import { expect, test } from "vitest";
import type { PagePoint } from "./page-zone";
import { pinOf, zoneAt } from "./zone-at";

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
