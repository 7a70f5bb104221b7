import { fitStory } from "@/core/layout/fit-story";
import { pageZones } from "@/core/paper/page-zones";
import type { PressPage } from "@/core/paper/press-page";
import type { PressedPage } from "@/jobs/press/press-page";
import { inWords } from "../setup/speech.mjs";

/** Keeps the files of a page. @returns what zones.json says of it */
export function printed(
  { number, name, layout }: PressPage,
  { pdf, large, small, boxes }: PressedPage,
  keep: (name: string, bytes: Uint8Array) => void,
) {
  const stem = `page-${String(number).padStart(2, "0")}`;
  keep(`${stem}.pdf`, pdf);
  const pictures = [];
  for (const [file, { bytes, width, height }] of [
    [`${stem}.webp`, large],
    [`${stem}-small.webp`, small],
  ] as const) {
    keep(file, bytes);
    pictures.push({ file, width, height });
  }
  const { widthMm, heightMm } = layout.format;
  const size = { widthMm, heightMm };
  const zones = pageZones(layout, boxes);
  return { number, name, size, pdf: `${stem}.pdf`, pictures, zones, boxes };
}

/** A line for the page, and one below it for each story that is too long, too short, or left out. */
export function summaryOf(page: PressPage, left: readonly string[], { cut }: PressedPage): string {
  const { boxes, format } = page.layout;
  const notes = boxes.flatMap((box) => {
    const story = box.kind === "story" && page.stories.get(box.storyId);
    if (!story || box.kind !== "story") return [];
    const { headline } = story.copy;
    const { over, short, linesShort, tight } = fitStory(story.copy, box, format);
    return [
      over > 0 && { zh: `超 ${over} 字：${headline}`, en: `${over} characters over: ${headline}` },
      linesShort > box.columns && {
        zh: `缺 ${short} 字：${headline}`,
        en: `${short} characters short: ${headline}`,
      },
      (tight.length > 0 || cut.includes(box.id)) && {
        zh: `排不下，请看大样：${headline}`,
        en: `too tight, look at the page: ${headline}`,
      },
    ].filter((note) => note !== false);
  });
  const out = left.map((headline) => ({
    zh: `没有上版：${headline}`,
    en: `left out: ${headline}`,
  }));
  const free = format.rows - Math.max(0, ...boxes.map(({ row, rows }) => row + rows));
  const foot =
    free > 0 ? [{ zh: `版面下部空 ${free} 行`, en: `${free} rows free at the foot` }] : [];
  const lines = [...notes, ...out, ...foot].map((note) => `    ${inWords(note, " / ")}\n`).join("");
  return `${String(page.number).padStart(3)}  ${page.name}\n${lines}`;
}
