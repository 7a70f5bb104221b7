import * as fc from "fast-check";
import { expect, it, test } from "vitest";
import { frontPageWish } from "@/db/seed/front-page-wish";
import { checkLayout } from "./check-layout";
import { doLayoutJob } from "./layout-job";
import { proposeLayouts } from "./propose-layouts";
import { storyOf } from "./relay-window";
import { weighed, weightOf } from "./story-weight";
import { takePart } from "./take-part";

const wish = frontPageWish("si-kai", 7);
const [first, second] = proposeLayouts(wish).map(({ layout }) => layout);
if (!first || !second) throw new Error("too few proposals");
const free = second.boxes.filter((box) => storyOf(box) !== null);

test("What is taken of a proposal stands where it stood there, and every other story is printed once or named", () => {
  fc.assert(
    fc.property(fc.subarray([...free], { minLength: 1 }), fc.nat(50), (chosen, seed) => {
      const boxIds = chosen.map(({ id }) => id);
      const part = { page: first, stories: wish.stories, proposal: second, boxIds, seed: seed + 1 };
      for (const { layout, left } of takePart(part)) {
        expect(checkLayout(layout)).toMatchObject({ ok: true });
        for (const box of chosen) expect(layout.boxes).toContain(box);
        const there = layout.boxes.flatMap((box) => (box.kind === "story" ? [box.storyId] : []));
        const all = wish.stories.map(({ storyId }) => storyId);
        expect([...there, ...left].sort()).toEqual(all.sort());
      }
    }),
    { numRuns: 12 },
  );
});

it("A picture that stands apart from its story is taken with it", () => {
  const apart = free.find(({ kind }) => kind === "picture");
  const story = free.find(
    (box) => box.kind === "story" && box.storyId === (apart && storyOf(apart)),
  );
  if (!apart || !story) throw new Error("no picture stands apart here");
  const part = {
    page: first,
    stories: wish.stories,
    proposal: second,
    boxIds: [apart.id],
    seed: 1,
  };
  for (const { layout } of takePart(part)) expect(layout.boxes).toContain(story);
});

it("All of a proposal that is taken by its boxes is the proposal", () => {
  const boxIds = free.map(({ id }) => id);
  const part = { page: first, stories: wish.stories, proposal: second, boxIds, seed: 1 };
  const done = doLayoutJob({ is: "part", wish: part });
  // Nothing is left to lay out, so there is nothing to propose but what was chosen.
  expect(done).toMatchObject({ ok: true, value: [{ left: [] }] });
  const [made] = takePart(part);
  expect(new Set(made?.layout.boxes)).toEqual(
    new Set([...first.boxes.filter((box) => storyOf(box) === null), ...free]),
  );
});

it("There is one 头条, one 倒头条 and one 报眼, and what nobody weighed is what it was", () => {
  const [one, other, ...rest] = wish.stories;
  if (!one || !other) throw new Error("too few stories");
  const made = weighed(wish.stories, { [one.storyId]: "4", [other.storyId]: "lead" });
  expect(made.slice(0, 2)).toMatchObject([{ role: "normal", priority: 4 }, { role: "lead" }]);
  expect(made.slice(2).map(weightOf)).toEqual(rest.map(weightOf));
  const twice = weighed(wish.stories, { [other.storyId]: "lead" });
  expect(twice.filter(({ role }) => role === "lead")).toHaveLength(1);
});
