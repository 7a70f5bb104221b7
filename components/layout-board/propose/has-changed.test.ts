import { expect, test } from "vitest";
import type { ClosedStory } from "@/core/layout/board-view";
import { samplePage } from "@/core/layout/sample-page";
import { hasChanged } from "./has-changed";

const layout = samplePage;
const ids = layout.boxes.flatMap((box) => (box.kind === "story" ? [box.storyId] : []));
const placed = (storyId: string): ClosedStory => ({
  ...{ placementId: storyId, storyId, role: "normal", pageNumber: 1, isClosed: true },
});
const board = (of: typeof layout, stories: readonly string[]) => ({
  layout: of,
  page: { stories: stories.map(placed) },
});
const bare = { ...layout, boxes: [] };

test("what was answered about a page that stands as it did can be taken", () => {
  expect(hasChanged(board(bare, ids), bare, [layout])).toBe(false);
  expect(hasChanged(board({ ...bare }, ids), bare, [layout])).toBe(false);
});

test("what was done on the page meanwhile is not taken back by an older answer", () => {
  expect(hasChanged(board(layout, ids), bare, [layout])).toBe(true);
});

test("a story that was moved to another page meanwhile does not come back with a proposal", () => {
  expect(hasChanged(board(bare, ids.slice(1)), bare, [layout])).toBe(true);
  expect(hasChanged(board(layout, []), layout, [layout])).toBe(false);
});
