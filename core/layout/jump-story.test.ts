import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { afterLayoutMove } from "./after-layout-move";
import { balanceJump, doHalvesAgree } from "./balance-jump";
import type { Box, StoryBox } from "./box";
import { fitStory, type StoryCopy } from "./fit-story";
import { jumpStory } from "./jump-story";
import type { LayoutMove } from "./layout-move";
import { measureCopy } from "./measured-copy";
import { pageFormats } from "./page-format";
import { emptyLayout, type PageLayout } from "./page-layout";
import { samplePage, sampleStory } from "./sample-page";

const format = pageFormats["si-kai"];
const copyOf = (characters: number): StoryCopy => ({
  kicker: "",
  headline: "渡口复航",
  deck: "",
  text: measureCopy([{ words: "渡".repeat(characters), indent: 2 }]),
});
const box = sampleStory({ id: "ferry", span: 3, rows: 20 });
const page: PageLayout = { ...emptyLayout(format), boxes: [box] };
const folio: Box = {
  kind: "folio",
  id: "folio",
  isLocked: true,
  ...{ column: 0, row: 0, span: 6, rows: 4 },
};
const inside: PageLayout = { ...emptyLayout(format), boxes: [folio] };

const jump = (copy: StoryCopy, of: StoryBox = box, there: PageLayout = inside) =>
  jumpStory(copy, of, { number: 1, layout: page }, { number: 3, layout: there }, "rest");
const made = (layout: PageLayout, move: LayoutMove): StoryBox => {
  const done = afterLayoutMove(layout, move);
  if (!done.ok) throw new Error(done.code);
  const last = done.layout.boxes.at(-1);
  if (last?.kind !== "story") throw new Error("no story");
  return last;
};
const halves = (copy: StoryCopy) => {
  const done = jump(copy);
  if (!done.ok) throw new Error(done.code);
  return { first: made(page, done.jump.here), second: made(inside, done.jump.there) };
};

describe("A story that goes on on another page", () => {
  it("is printed once between its halves, each whole in its box, and each names the other's page", () => {
    const copy = copyOf(1500);
    const { first, second } = halves(copy);
    expect(doHalvesAgree(copy, { page: 1, box: first }, { page: 3, box: second })).toBe(true);
    expect(fitStory(copy, first, format)).toMatchObject({ over: 0, linesShort: 0 });
    expect(fitStory(copy, second, format)).toMatchObject({ over: 0, tight: [] });
    expect(second.row).toBeGreaterThan(40);
  });

  it.each<[string, StoryCopy, StoryBox, PageLayout]>([
    ["jump-too-little", copyOf(100), box, inside],
    ["jump-too-little", copyOf(610), box, inside],
    ["jump-twice", copyOf(1500), { ...box, jumpTo: 2 }, inside],
    ["layout-locked", copyOf(1500), { ...box, isLocked: true }, inside],
    ["jump-there-already", copyOf(1500), box, { ...inside, boxes: [box] }],
    ["jump-no-room", copyOf(1500), box, { ...samplePage, boxes: samplePage.boxes }],
    ["jump-no-room", copyOf(20_000), box, inside],
  ])("is refused: %s", (code, copy, of, there) => {
    expect(jump(copy, of, there)).toMatchObject({ ok: false, code });
  });

  test("whatever the first half is resized to, the halves are brought to print the story once", () => {
    const copy = copyOf(1500);
    const { first, second } = halves(copy);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 5, max: 84 }), (span, rows) => {
        const resized = { ...first, span, columns: span, rows };
        const change = balanceJump(copy, resized, format, second);
        const [one, other] = [
          { ...resized, ...(change && { cut: change.cut }) },
          { ...second, ...(change && { skipped: change.skipped }) },
        ];
        expect(doHalvesAgree(copy, { page: 1, box: one }, { page: 3, box: other })).toBe(true);
        expect(fitStory(copy, one, format).over).toBe(0);
        expect(balanceJump(copy, one, format, other)).toBeNull();
      }),
    );
  });
});
