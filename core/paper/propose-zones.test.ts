import { describe, expect, it } from "vitest";
import { checkZones } from "./check-zones";
import { isInPolygon } from "./in-polygon";
import { proposeZones } from "./propose-zones";
import { sampleAspect, sampleColumns, sampleRun } from "./sample-runs";

const text = "渡口今起复航，首班船载着三十多名乘客驶向对岸，每天往返二十四班，管理处说票价不变。";
const story = (headline: string, left: number, top: number, columns: number) => [
  sampleRun({ words: headline, left, top, em: 3 }),
  ...sampleColumns([text.repeat(columns)], { left, top: top + 5 }, { chars: 12, rows: 4 }),
];
const propose = (runs: Parameters<typeof proposeZones>[0]) =>
  proposeZones(runs, sampleAspect, (at) => `zone-${at}`);

describe("zones a page proposes", () => {
  it("gather columns under their headline, also those it does not reach over", () => {
    const zones = propose([...story("澜江渡口复航", 2, 10, 3), ...story("大桥封闭检修", 2, 40, 3)]);
    expect(zones.map(({ headline }) => headline)).toEqual(["澜江渡口复航", "大桥封闭检修"]);
    const [first] = zones;
    expect(isInPolygon([0.35, 0.16 / sampleAspect], first?.polygon ?? [])).toBe(true);
    expect(checkZones(zones)).toEqual([]);
  });

  it("leave folios and captions alone, and link nothing", () => {
    const folio = sampleRun({ words: "02 时政动态", left: 2, top: 2 });
    const zones = propose([folio, ...story("澜江渡口复航", 2, 10, 2)]);
    expect(zones.map(({ storyId }) => storyId)).toEqual([null]);
  });

  it("are an L where another story stands in the corner", () => {
    const lead = [
      sampleRun({ words: "澜江渡口今起恢复通航两岸往来更便利", left: 2, top: 10, em: 3 }),
      ...sampleColumns([text.repeat(4)], { left: 2, top: 15 }, { chars: 12, rows: 16 }),
      ...sampleColumns([text.slice(2)], { left: 15, top: 15 }, { chars: 12, rows: 5 }),
      ...sampleColumns([text.slice(2)], { left: 28, top: 15 }, { chars: 12, rows: 5 }),
    ];
    const corner = [
      sampleRun({ words: "大桥封闭检修", left: 15, top: 25, em: 2 }),
      ...sampleColumns([text], { left: 15, top: 28 }, { chars: 12, rows: 4 }),
    ];
    const zones = propose([...lead, ...corner]);
    expect(zones.map(({ headline, polygon }) => [headline, polygon.length])).toEqual([
      ["澜江渡口今起恢复通航两岸往来更便利", 6],
      ["大桥封闭检修", 4],
    ]);
  });

  it("are none for a page without words", () => {
    expect(propose([])).toEqual([]);
  });
});
