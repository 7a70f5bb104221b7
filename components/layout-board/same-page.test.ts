import { expect, it } from "vitest";
import type { SeenStory } from "@/core/layout/board-view";
import { samplePage } from "@/core/layout/sample-page";
import type { BoardPage } from "./board-page";
import { pressStoryOf, wishOf } from "./press-page-of";
import { samePage } from "./same-page";

const ferry = {
  placementId: "ferry-here",
  storyId: "story-ferry",
  role: "normal",
  pageNumber: 1,
  isClosed: false,
  language: "zh-CN",
  kind: "news",
  kicker: null,
  headline: null,
  deck: null,
  pictureId: null,
  own: { kicker: "", headline: "渡口今起复航", deck: "" },
  paragraphs: [{ role: "text", words: "轮渡今起复航，首班船六时开出。", indent: 2 }],
  cuts: [],
  pictureIds: ["bridge", "boat"],
} as unknown as SeenStory;

const picture = { src: "", alt: "", caption: "", credit: "", focalX: 500, focalY: 500 };
const page = {
  layout: samplePage,
  revision: 3,
  stories: [ferry],
  pictures: {
    bridge: { ...picture, width: 3, height: 2 },
    boat: { ...picture, width: 4, height: 2 },
  },
} as unknown as BoardPage;

it("keeps the very stories, pictures and layout that a newer answer only repeats", () => {
  const next = samePage(page, { ...structuredClone(page), revision: 4 });
  expect(next.revision).toBe(4);
  expect(next.stories).toBe(page.stories);
  expect(next.pictures).toBe(page.pictures);
  expect(next.layout).toBe(samplePage);
  expect(pressStoryOf(ferry)).toBe(pressStoryOf(next.stories[0] as SeenStory));
});

it("takes a story whose words have changed", () => {
  const cuts = [{ paragraph: 0, from: 0, to: 2 }];
  const next = samePage(page, { ...page, stories: [{ ...ferry, cuts }] });
  expect(pressStoryOf(next.stories[0] as SeenStory).paragraphs[0]?.words).toBe(
    "今起复航，首班船六时开出。",
  );
});

it("brings a story to the page with the first of its pictures that stands nowhere yet, or with the placement's own", () => {
  expect(wishOf(ferry, page, samplePage).picture).toMatchObject({ pictureId: "boat", ratio: 2 });
  const empty = { ...samplePage, boxes: [] };
  expect(wishOf(ferry, page, empty).picture?.pictureId).toBe("bridge");
  expect(wishOf({ ...ferry, pictureId: "boat" }, page, empty).picture?.pictureId).toBe("boat");
});
