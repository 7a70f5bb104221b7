import { expect, it } from "vitest";
import { frontPageWish } from "@/db/seed/front-page-wish";
import { layOutPage } from "./lay-out-page";
import { proposeOnPage } from "./propose-on-page";

const full = frontPageWish("si-kai", 1);
const wish = { ...full, page: { ...full.page, boxes: full.page.boxes.slice(0, 1) } };

it("a page with enough copy is filled to its foot", () => {
  const { layout, left } = layOutPage(wish);
  expect(left).toEqual([]);
  expect(Math.max(...layout.boxes.map(({ row, rows }) => row + rows))).toBe(84);
});

it("a page with too little is set at its head, and stays a page of its own size", () => {
  const brief = [...wish.stories].sort((a, b) => a.copy.text.characters - b.copy.text.characters);
  const { layout, left } = layOutPage({ ...wish, stories: brief.slice(0, 2) });
  expect(left).toEqual([]);
  expect(layout.format).toEqual(wish.page.format);
  expect(layout.boxes.filter(({ kind }) => kind === "story")).toHaveLength(2);
  expect(Math.max(...layout.boxes.map(({ row, rows }) => row + rows))).toBeLessThan(84);
});

it("two stories on an empty page are both printed, and offered in more ways than one", () => {
  const two = [...wish.stories]
    .sort((a, b) => a.copy.text.characters - b.copy.text.characters)
    .slice(0, 2);
  const proposals = proposeOnPage({ ...wish, stories: two });
  expect(proposals.length).toBeGreaterThan(1);
  for (const { layout, left, faults } of proposals) {
    expect(left).toEqual([]);
    expect(layout.format).toEqual(wish.page.format);
    expect(faults.white).toBeGreaterThan(0.3);
  }
});

it("a page without stories keeps what stands on it", () => {
  expect(layOutPage({ ...wish, stories: [] })).toEqual({ layout: wish.page, left: [] });
});
