import { isIsoDate, weekdayOf } from "@/core/text/zoned-time";
import type { Check } from "../check";
import type { Hit } from "../finding";

const days = "日一二三四五六";
const named =
  /(?:(\d{4})年|(去年|前年|明年|今年))?(?<!\d)(\d{1,2})月(\d{1,2})日\s*[（(，,、]?\s*(星期|周|礼拜)([一二三四五六日天])(?![至到、—－-]|[刊报末])/g;
const shift: Readonly<Record<string, number>> = { 去年: -1, 前年: -2, 明年: 1, 今年: 0 };

/** A date that does not fall on the weekday beside it. Without a year it is a day of the year. */
export const weekday: Check = {
  rule: "weekday",
  severity: "warning",
  source: "the calendar",
  tags: ["dates"],
  match: "2026年11月24日（星期三）上午，新桥通车。",
  clean: "2026年11月24日（星期二）上午，新桥通车。",
  *find({ text }, { today }) {
    const thisYear = Number(today.slice(0, 4));
    for (const match of text.matchAll(named)) {
      const [words, year, relative, month = "", day = "", word = "", letter = ""] = match;
      const years = year
        ? [Number(year)]
        : relative
          ? [thisYear + (shift[relative] ?? 0)]
          : [thisYear, ...yearsNamed(text.slice(0, match.index))];
      const found = years.map((y) => weekdayOn(y, month, day));
      const [first] = found;
      const said = letter === "天" ? 0 : days.indexOf(letter);
      if (first === undefined || first === null || found.includes(said)) continue;
      const to = match.index + words.length;
      yield hit(to - word.length - 1, to, `${word}${days[first]}`);
    }
    yield* dayAlone(text, today);
  },
};

const hit = (from: number, to: number, replacement: string): Hit => ({ from, to, replacement });

const yearsNamed = (before: string): number[] =>
  [...before.matchAll(/(\d{4})年/g)].map(([, year]) => Number(year));

function weekdayOn(year: number, month: string, day: string): number | null {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(date) ? weekdayOf(date) : null;
}

/** 24日（周二） is a day of the month, or of the one before or after it. */
function* dayAlone(text: string, today: string): Generator<Hit> {
  const months = [-1, 0, 1].map((n) => {
    const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + n;
    return [Math.floor(month / 12), String((month % 12) + 1)] as const;
  });
  for (const match of text.matchAll(
    /(?<![\d月])(\d{1,2})日[（(](星期|周)([一二三四五六日天])[）)]/g,
  )) {
    const [, day = "", word = "", letter = ""] = match;
    if (/\d月/.test(text.slice(0, match.index))) continue;
    const said = letter === "天" ? 0 : days.indexOf(letter);
    const fits = months.map(([year, month]) => weekdayOn(year, month, day));
    if (fits.includes(said)) continue;
    const from = match.index + day.length + 2;
    const now = fits[1];
    if (typeof now === "number") yield hit(from, from + word.length + 1, `${word}${days[now]}`);
  }
}
