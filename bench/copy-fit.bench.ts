import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { breakLines } from "@/core/layout/break-lines";
import { measureCopy } from "@/core/layout/measured-copy";
import { type PrintedStory, printedStories } from "@/db/seed/printed-stories";
import { chromiumLines } from "./chromium-lines";
import { median, printFigures, timed } from "./measure";

export const about =
  "copy-fit by measured widths against Chromium's own lines: every demo story in ten column widths";

/** Characters of a line: base columns of the formats, and what boxes of fewer text columns come to. */
const widths = [10, 11, 12, 13, 14, 15, 17, 18, 20, 27];

/** Lines a box has more or fewer than the text needs, by our count: where "fits" is in question. */
const near = [-1, 0, 1];

export async function run(): Promise<void> {
  const stories = printedStories("2026-11-24").filter(({ text }) => text.characters > 0);
  const boxes = stories.flatMap((story) => widths.map((chars) => ({ story, chars })));
  const theirs = await inChromium(boxes);
  const ours = boxes.map(({ story, chars }) => breakLines(story.text, chars).ends.length);
  const off = ours.map((lines, at) => lines - (theirs[at] ?? 0));
  const total = theirs.reduce((sum, lines) => sum + lines, 0);
  const sum = (figures: readonly number[]) => figures.reduce((a, b) => a + Math.abs(b), 0);
  const { measuring, breaking } = await times(stories);
  printFigures([
    { what: "boxes", value: boxes.length, unit: "", least: 200 },
    { what: "total error in lines", value: (100 * sum(off)) / total, unit: "%", most: 0.7 },
    {
      what: "exact boxes",
      value: (100 * off.filter((n) => n === 0).length) / off.length,
      unit: "%",
    },
    { what: "most lines off", value: Math.max(...off.map(Math.abs)), unit: "", most: 2 },
    {
      what: "“fits” wrong by at most (lines)",
      value: Math.max(...off.map((n) => (near.some((free) => isWrong(n, free)) ? Math.abs(n) : 0))),
      unit: "",
      most: 1,
    },
    { what: "measuring a story once, median", value: median(measuring), unit: "ms" },
    { what: "breaking it into lines, median", value: median(breaking), unit: "ms" },
  ]);
}

/** Whether a box with `free` lines more than ours is judged otherwise by Chromium, whose text is `off` lines shorter. */
const isWrong = (off: number, free: number): boolean => free >= 0 !== free + off >= 0;

async function inChromium(
  boxes: readonly { readonly story: PrintedStory; readonly chars: number }[],
): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), "masthead-bench-lines-"));
  try {
    const page = join(folder, "page.html");
    writeFileSync(page, "<!doctype html><meta charset=utf-8><body></body>");
    const texts = boxes.map(({ story, chars }) => ({ paragraphs: story.paragraphs, chars }));
    const lines = await chromiumLines(texts, String(pathToFileURL(page)));
    return lines.map((of) => of.reduce((sum, count) => sum + count, 0));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a keystroke in a story costs, and what a step of a drag costs. */
async function times(stories: readonly PrintedStory[]) {
  const measuring: number[] = [];
  const breaking: number[] = [];
  for (const { paragraphs } of stories) {
    measuring.push(await timed(() => measureCopy(paragraphs)));
    const copy = measureCopy(paragraphs);
    breaking.push(await timed(() => breakLines(copy, 13)));
  }
  return { measuring, breaking };
}
