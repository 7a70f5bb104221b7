import type { Box } from "@/core/layout/box";
import type { LayoutWish, WishedStory } from "@/core/layout/layout-wish";
import { type PageFormatName, pageFormats } from "@/core/layout/page-format";
import { emptyLayout } from "@/core/layout/page-layout";
import { type PrintedStory, printedStories } from "./printed-stories";

/** Twelve stories of the demo that a broadsheet's front page holds, the longest first. */
const onBroadsheet = 12;
const onTabloid = 8;

/**
 * A front page of the demo before anything is laid out: nameplate, an ad in its lower right corner, and stories with
 * what the day's plan says of them. For tests and benches of automatic layout, which need no database.
 */
export function frontPageWish(name: PageFormatName, seed: number): LayoutWish {
  const format = pageFormats[name];
  const isBroadsheet = format.columns > 6;
  const stories = printedStories("2026-11-24")
    .filter(({ seed: story, text }) => story.language !== "en" && text.characters > 0)
    .sort((a, b) => b.text.characters - a.text.characters);
  const chosen = isBroadsheet
    ? every(stories, 4, onBroadsheet)
    : every(stories.slice(Math.floor(stories.length / 3)), 3, onTabloid);
  const boxes: readonly Box[] = [
    { kind: "nameplate", ...place("nameplate", 0, 0, format.columns - 2, 12) },
    {
      kind: "ad",
      ...place("ad", format.columns - 3, format.rows - 16, 3, 16),
      size: "corner-16",
      client: "望江百货",
      pictureId: null,
      isLabelled: true,
    },
  ];
  return { page: { ...emptyLayout(format), boxes }, stories: chosen.map(wished), seed, count: 3 };
}

const every = (stories: readonly PrintedStory[], step: number, count: number) =>
  stories.filter((_, at) => at % step === 0).slice(0, count);

const place = (id: string, column: number, row: number, span: number, rows: number) => ({
  id,
  isLocked: false,
  column,
  row,
  span,
  rows,
});

function wished(copy: PrintedStory, at: number, all: readonly PrintedStory[]): WishedStory {
  return {
    storyId: copy.seed.key,
    role: at === 0 ? "lead" : at === 2 ? "second-lead" : at === all.length - 1 ? "ear" : "normal",
    priority: at < 4 ? 1 : at < 8 ? 2 : 3,
    copy,
    picture:
      at % 3 === 0 ? { pictureId: `picture-${at}`, ratio: 1.5, caption: copy.seed.headline } : null,
    isFramed: copy.seed.kind === "commentary",
  };
}
