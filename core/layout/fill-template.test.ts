import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { frontPageWish } from "@/db/seed/front-page-wish";
import type { Box, StoryBox } from "./box";
import { cheapestPairs } from "./cheapest-pairs";
import { checkLayout } from "./check-layout";
import { fillTemplate } from "./fill-template";
import { slotRole, suits, templateOf } from "./layout-template";
import type { WishedStory } from "./layout-wish";
import { pageFormats } from "./page-format";
import { emptyLayout, type PageLayout } from "./page-layout";
import { proposeLayouts } from "./propose-layouts";
import { rankTemplates } from "./rank-templates";
import { sampleStory } from "./sample-page";

const wish = frontPageWish("si-kai", 7);
const [first, second] = proposeLayouts(wish).map(({ layout }) => layout);
if (!first || !second) throw new Error("too few pages to make templates of");
const roleOf = (id: string) => wish.stories.find(({ storyId }) => storyId === id)?.role ?? "normal";
const template = templateOf(first, roleOf);
const storyBoxes = ({ boxes }: PageLayout) =>
  boxes.filter((box): box is StoryBox => box.kind === "story");
const place = ({ column, row, span, rows }: Box) => [column, row, span, rows].join(" ");

describe("A template saved from a finished page", () => {
  it("keeps boxes, their dress and roles, and nothing of the day", () => {
    expect(checkLayout(template)).toMatchObject({ ok: true });
    expect(template.boxes.map(place)).toEqual(first.boxes.map(place));
    const said = JSON.stringify(template);
    for (const { storyId } of wish.stories) expect(said).not.toContain(storyId);
    expect(said).not.toContain("望江百货");
    const roles = storyBoxes(template).map(({ storyId }) => slotRole(storyId));
    expect(roles).toEqual(storyBoxes(first).map(({ storyId }) => roleOf(storyId)));
  });

  it("makes an ordinary place of half a story", () => {
    const half = sampleStory({ id: "half", jumpTo: 3, cut: 200 });
    expect(templateOf({ ...first, boxes: [half] }, () => "normal").boxes).toMatchObject([
      { jumpTo: null, cut: null, headline: half.headline },
    ]);
  });
});

describe("A page filled into a template", () => {
  it("gives the stories of the day it was made of their own boxes back, each whole", () => {
    const filled = fillTemplate(wish.page, template, wish.stories);
    expect(filled).toMatchObject({ left: [], empty: 0 });
    expect(checkLayout(filled.layout)).toMatchObject({ ok: true });
    expect(filled.faults.over).toBe(0);
    const where = (page: PageLayout) =>
      new Map(storyBoxes(page).map((box) => [box.storyId, place(box)]));
    expect(where(filled.layout)).toEqual(where(first));
  });

  it("keeps the day's ad, in the template's place for its size", () => {
    const ad = wish.page.boxes.find(({ kind }) => kind === "ad");
    const moved = { ...wish.page, boxes: [{ ...(ad as Box), column: 0, row: 40 }] };
    const { layout } = fillTemplate(moved, template, wish.stories);
    expect(layout.boxes.filter(({ kind }) => kind === "ad")).toEqual([ad]);
  });

  it("says what is over, what is left and what stays empty, and moves nothing that is locked", () => {
    const [lead, ...others] = wish.stories;
    if (!lead) throw new Error("no lead");
    const few = fillTemplate(wish.page, template, [lead]);
    expect(few.empty).toBe(others.length);
    expect(storyBoxes(few.layout).map(({ storyId }) => storyId)).toEqual([lead.storyId]);
    const twice = [...wish.stories, ...wish.stories.map(renamed)];
    const many = fillTemplate(wish.page, template, twice);
    expect(many.left).toHaveLength(wish.stories.length);
    expect(many.left).not.toContain(lead.storyId);
    const locked = sampleStory({ id: "mine", isLocked: true, storyId: lead.storyId, row: 20 });
    const around = fillTemplate({ ...wish.page, boxes: [locked] }, template, wish.stories);
    expect(around.layout.boxes).toContain(locked);
    expect(checkLayout(around.layout)).toMatchObject({ ok: true });
  });

  test("whatever stories and locks a page has, what comes of it is a valid page that loses none", () => {
    const some = fc.subarray([...wish.stories], { minLength: 1 });
    fc.assert(
      fc.property(some, fc.subarray([...second.boxes]), (stories, boxes) => {
        const kept = boxes.map((box) => ({ ...box, isLocked: true }));
        const page = { ...second, boxes: kept };
        const { layout, left } = fillTemplate(page, template, stories);
        expect(checkLayout(layout)).toMatchObject({ ok: true });
        const there = new Set(storyBoxes(layout).map(({ storyId }) => storyId));
        for (const { storyId } of stories) expect(there.has(storyId)).toBe(!left.includes(storyId));
      }),
      { numRuns: 40 },
    );
  });
});

const renamed = (story: WishedStory): WishedStory => ({
  ...story,
  storyId: `${story.storyId}-2`,
  role: "normal",
  priority: 4,
});

describe("Templates offered", () => {
  const of = (id: string, layout: PageLayout) => ({ id, name: id, layout });

  it("stand in the order in which they suit the day's stories", () => {
    const [best] = rankTemplates(
      wish.page,
      [of("few", { ...template, boxes: template.boxes.slice(0, 4) }), of("same", template)],
      wish.stories,
    );
    expect(best?.templateId).toBe("same");
    const own = rankTemplates(
      wish.page,
      [of("second", templateOf(second, roleOf)), of("first", template)],
      wish.stories,
    );
    expect(own.map(({ cost }) => cost)).toEqual(own.map(({ cost }) => cost).sort((a, b) => a - b));
    const few = of("few", { ...template, boxes: template.boxes.slice(0, 4) });
    const ofDay = rankTemplates(wish.page, [of("same", template), few], wish.stories, "few");
    expect(ofDay.map(({ name, isOfDay }) => [name, isOfDay])).toEqual([
      ["few", true],
      ["same", false],
    ]);
  });

  it("are those with the page's grid and head alone", () => {
    const inside = emptyLayout(pageFormats["si-kai"]);
    expect(suits(template, wish.page)).toBe(true);
    expect(suits(template, inside)).toBe(false);
    expect(suits({ ...template, format: pageFormats["dui-kai"] }, wish.page)).toBe(false);
    expect(rankTemplates(inside, [of("same", template)], wish.stories)).toEqual([]);
  });
});

it("A page without stories takes heads and ad places from a template", () => {
  const bare = { ...wish.page, boxes: wish.page.boxes.filter(({ kind }) => kind !== "ad") };
  const skeleton = fillTemplate(bare, template, []).layout;
  expect(skeleton.boxes.map(({ kind }) => kind).sort()).toEqual(["ad", "nameplate"]);
  expect(skeleton.boxes.find(({ kind }) => kind === "ad")).toMatchObject({
    client: "",
    pictureId: null,
  });
});

test("Pairs cost together as little as any other pairs would", () => {
  const table = fc.integer({ min: 1, max: 5 }).chain((n) =>
    fc.array(fc.array(fc.nat(50), { minLength: n, maxLength: n }), {
      minLength: n,
      maxLength: n,
    }),
  );
  fc.assert(
    fc.property(table, (costs) => {
      const pairs = cheapestPairs(costs);
      expect([...pairs].sort()).toEqual(costs.map((_, at) => at));
      const cost = (way: readonly number[]) =>
        way.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? 0), 0);
      const least = Math.min(...orders(costs.length).map(cost));
      expect(cost(pairs)).toBe(least);
    }),
  );
});

const orders = (n: number): readonly (readonly number[])[] =>
  n === 0
    ? [[]]
    : orders(n - 1).flatMap((order) =>
        Array.from({ length: n }, (_, at) => [...order.slice(0, at), n - 1, ...order.slice(at)]),
      );
