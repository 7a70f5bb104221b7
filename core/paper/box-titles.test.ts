import { expect, test } from "vitest";
import { boxTitles } from "./box-titles";

const words = (boxId: string, ...paragraphs: string[]) => ({
  boxId,
  storyId: ["picture", "story"].includes(boxId) ? "waves" : null,
  paragraphs,
});
const zone = (id: string, headline: string, storyId: string | null = null) => ({
  id,
  headline,
  storyId,
  polygon: [],
});

test("a box is called by its headline, a second one of the same name by its first words too", () => {
  const titles = boxTitles(
    [
      words("picture", "《黑峡谷》，1871年摄。"),
      words("story", "看不见的浪", "浪从江心来。"),
      words("umbrella", "人物", "补伞的人"),
      words("free", "本版责编：沈砚秋"),
      words("bare"),
    ],
    // The picture and its story are drawn as one.
    [zone("picture", "看不见的浪", "waves"), zone("umbrella", "补伞的人"), zone("free", "")],
  );
  expect([...titles.values()]).toEqual([
    "看不见的浪 · 《黑峡谷》，1871年摄。",
    "看不见的浪",
    "补伞的人",
    "本版责编：沈砚秋",
    "—",
  ]);
});
