import { expect, test } from "vitest";
import type { IssuePulse } from "@/core/issue/issue-pulse";
import { newsOf, withNews } from "./news-of";

const pulse: IssuePulse = {
  room: "7 editing 0",
  copy: "12 30",
  house: "88",
  layouts: { front: { revision: 3, holder: null }, city: { revision: 1, holder: "方格" } },
  renderings: { front: "1 100" },
  marks: {},
};

test("whoever has just come is told everything", () => {
  expect(newsOf(null, pulse)).toEqual(pulse);
});

test("when nothing has changed there is no news", () => {
  expect(newsOf(pulse, structuredClone(pulse))).toBeNull();
});

test("a page laid out anew is told alone, and a window that hears it knows the whole again", () => {
  const later = {
    ...pulse,
    layouts: { ...pulse.layouts, front: { revision: 4, holder: "方格" } },
    house: "89",
  };
  const news = newsOf(pulse, later);
  expect(news).toEqual({ house: "89", layouts: { front: { revision: 4, holder: "方格" } } });
  expect(withNews(pulse, news ?? {})).toEqual(later);
});

test("the first file of a page is news although there was none before", () => {
  expect(newsOf(pulse, { ...pulse, renderings: { ...pulse.renderings, city: "1 0" } })).toEqual({
    renderings: { city: "1 0" },
  });
});
