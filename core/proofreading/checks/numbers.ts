import type { Check } from "../check";
import { everyMatch } from "../every-match";

/** Numbers in one manner: no Han and Arabic digits in one number, 〇 in years, both ends of a range with their %. */
export const numbers: Check = {
  rule: "numbers",
  severity: "warning",
  source: "GB/T 15835—2011, 4、5",
  tags: ["numbers"],
  match: "产量增长10-15%。",
  clean: "产量增长10%～15%，二〇二六年三月十五日发布，2万多人参加，共3.2万元。",
  *find({ text }) {
    yield* everyMatch(
      text,
      /(\d+(?:\.\d+)?)\s*[-－–—~～至到]\s*(\d+(?:\.\d+)?)([%％‰])/g,
      ([words, from, to, unit]) =>
        /[至到]/.test(words) ? `${from}${unit}至${to}${unit}` : `${from}${unit}～${to}${unit}`,
    );
    yield* everyMatch(text, /百分之(\d+(?:\.\d+)?)/g, ([, number]) => `${number}%`);
    yield* everyMatch(
      text,
      /[一二三四五六七八九][0oO○零][0oO○零一二三四五六七八九]{2}(?=年)/g,
      ([year]) => year.replace(/[0oO○零]/g, "〇"),
    );
    yield* everyMatch(
      text,
      /(?<=\d{4}年)([一二三四五六七八九十]{1,2})月/g,
      ([, month = ""]) => `${inDigits(month)}月`,
    );
    yield* everyMatch(
      text,
      /(?<![\d年])([一二三四五六七八九十]{1,2})月(?=\d{1,2}日)/g,
      ([, month = ""]) => `${inDigits(month)}月`,
    );
    yield* everyMatch(
      text,
      /(?<=\d{1,2}月)([一二三四五六七八九十]{1,3})日/g,
      ([, day = ""]) => `${inDigits(day)}日`,
    );
    yield* everyMatch(text, /\d+(?:[万亿]\d+){1,2}千?(?=[元人吨亩米册件辆户名个台])/g, () => null);
    yield* everyMatch(
      text,
      /(?<![\d,.])\d{1,3}(?:,\d{3})*,(?:\d{4,}|\d{1,2})(?![\d,])/g,
      () => null,
    );
    yield* everyMatch(text, /(?<=\d月\d{1,2})号(?![楼院线店馆馆井机车厅门])/g, () => "日");
    yield* everyMatch(
      text,
      /(?:下降|减少|降低|缩短|缩小|减)了?(?:近|约|超过?)?[\d.一二三四五六七八九十两]+(?:多|余)?倍/g,
      () => null,
    );
    yield* everyMatch(
      text,
      /[一二三四五六七八九十]\.[一二三四五六七八九十](?=[运惨事五运八])/g,
      ([words]) => words.replace(".", "·"),
    );
  },
};

const digits = "〇一二三四五六七八九";

function inDigits(han: string): string {
  const [tens = "", ones = ""] = han.includes("十") ? han.split("十") : ["〇", han];
  const value =
    (tens === "" ? 1 : digits.indexOf(tens)) * 10 + (ones === "" ? 0 : digits.indexOf(ones));
  return String(value);
}
