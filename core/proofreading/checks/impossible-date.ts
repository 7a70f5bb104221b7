import type { Check } from "../check";
import { everyMatch } from "../every-match";

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A month, day or time that no calendar and no clock has. */
export const impossibleDate: Check = {
  rule: "impossible-date",
  severity: "warning",
  source: "GB/T 7408",
  tags: ["dates"],
  match: "截至2月30日，报名人数达到500人。",
  clean: "截至2月28日24时，报名人数达到500人，用时15个月，第13月刊停办。",
  *find({ text }) {
    yield* everyMatch(text, /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})日/g, ([, year, m, d]) => {
      const month = Number(m);
      const most = month === 2 && year && !isLeap(Number(year)) ? 28 : (longest[month - 1] ?? 0);
      return Number(d) < 1 || Number(d) > most ? null : undefined;
    });
    yield* everyMatch(text, /(?<=\d{4}年)(?:1[3-9]|[2-9]\d|0{1,2})月/g, () => null);
    yield* everyMatch(
      text,
      /(?<=\d日|[上下]午|凌晨|晚)(\d{1,2})[时点:：](?:(\d{1,2})分?)?/g,
      ([, h, m]) =>
        Number(h) > 24 || Number(m ?? 0) > 59 || (Number(h) === 24 && Number(m ?? 0) > 0)
          ? null
          : undefined,
    );
  },
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
