import { describe, expect, it } from "vitest";
import { checkZones, mostZones } from "./check-zones";
import type { PagePoint, PageZone } from "./page-zone";

const square: readonly PagePoint[] = [
  [0.1, 0.1],
  [0.4, 0.1],
  [0.4, 0.3],
  [0.1, 0.3],
];
const zone = (of: Partial<PageZone>): PageZone => ({
  id: "a",
  storyId: null,
  headline: "渡口复航",
  polygon: square,
  ...of,
});
const codes = (...zones: readonly PageZone[]) =>
  checkZones(zones).map(({ code, params }) => [code, params?.zone]);

describe("the zones of a page", () => {
  it("may be rectangles and Ls", () => {
    const [a, b, c, d] = square;
    if (!a || !b || !c || !d) throw new Error("a square has four corners");
    const corner: readonly PagePoint[] = [a, b, [0.4, 0.2], [0.2, 0.2], [0.2, 0.3], d];
    expect(codes(zone({}), zone({ id: "b", polygon: corner }))).toEqual([]);
  });

  it.each<[string, Partial<PageZone>]>([
    [
      "zone-off-page",
      {
        polygon: [
          [0.1, 0.1],
          [1.2, 0.1],
          [1.2, 0.3],
        ],
      },
    ],
    [
      "zone-off-page",
      {
        polygon: [
          [0.1, 0.1],
          [Number.NaN, 0.1],
          [0.3, 0.3],
        ],
      },
    ],
    [
      "zone-corners",
      {
        polygon: [
          [0.1, 0.1],
          [0.2, 0.2],
        ],
      },
    ],
    [
      "zone-too-small",
      {
        polygon: [
          [0.1, 0.1],
          [0.101, 0.1],
          [0.101, 0.3],
          [0.1, 0.3],
        ],
      },
    ],
    [
      "zone-crossed",
      {
        polygon: [
          [0.1, 0.1],
          [0.4, 0.3],
          [0.4, 0.1],
          [0.1, 0.3],
        ],
      },
    ],
    ["zone-headline-long", { headline: "长".repeat(201) }],
  ])("are refused with %s, named by their place", (code, of) => {
    expect(codes(zone({}), zone({ id: "b", ...of }))).toEqual([[code, 2]]);
  });

  it("are not two of one name, and not without end", () => {
    expect(codes(zone({}), zone({}))).toEqual([["zones-twice", undefined]]);
    const many = Array.from({ length: mostZones + 1 }, (_, n) => zone({ id: `${n}` }));
    expect(codes(...many)).toEqual([["zones-too-many", undefined]]);
  });
});
