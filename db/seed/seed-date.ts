import { monthsEn } from "@/core/text/newspaper-date";
import { addDays } from "@/core/text/zoned-time";
import { isRich } from "./rich-blocks";
import type { SeedBlock, SeedStory } from "./seed-story";

const weekdays = "日一二三四五六";

const forms: Readonly<Record<string, (date: string) => string>> = {
  date: (d) => `${Number(d.slice(5, 7))}月${Number(d.slice(8))}日`,
  day: (d) => `${Number(d.slice(8))}`,
  full: (d) => `${d.slice(0, 4)}年${Number(d.slice(5, 7))}月${Number(d.slice(8))}日`,
  week: (d) => `星期${weekdays.charAt(new Date(`${d}T00:00:00Z`).getUTCDay())}`,
  en: (d) => `${monthsEn[Number(d.slice(5, 7)) - 1]} ${Number(d.slice(8))}`,
};

/** Fills the date marks of a text (see `SeedBlock`) for a paper of that day. */
export function datedText(text: string, paperDate: string): string {
  return text.replace(/\[\[(date|day|full|week|en):(-?\d+)\]\]/g, (mark, form, days) => {
    const write = forms[String(form)];
    return write ? write(addDays(paperDate, Number(days))) : String(mark);
  });
}

function datedBlock(block: SeedBlock, paperDate: string): SeedBlock {
  const told = (text: string) => datedText(text, paperDate);
  if (typeof block === "string") return told(block);
  if ("h" in block) return { h: told(block.h) };
  if ("quote" in block) return { quote: block.quote.map(told) };
  if ("verse" in block) return { verse: block.verse.map(told) };
  if ("list" in block) return { ...block, list: block.list.map(told) };
  if (isRich(block)) return block;
  return block.caption === undefined ? block : { ...block, caption: told(block.caption) };
}

/** The story as it stands in the paper of that day (`YYYY-MM-DD`): every date mark filled in. */
export function datedStory(story: SeedStory, paperDate: string): SeedStory {
  return {
    ...story,
    body: story.body.map((block) => datedBlock(block, paperDate)),
    ...(story.dateline !== undefined && { dateline: datedText(story.dateline, paperDate) }),
    ...(story.signDate !== undefined && { signDate: datedText(story.signDate, paperDate) }),
  };
}
