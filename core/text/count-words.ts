const eastAsian = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Co}\u3001-\u303F\u30FB\u30FC\u3200-\u33FF\uFE10-\uFE1F\uFE30-\uFE6F\uFF01-\uFF9F\uFFE0-\uFFE6`;
const emoji = String.raw`\u{1F000}-\u{1FAFF}`;
/** Marks both scripts print: “ ” ‘ ’ — … · × ° № and their kin. */
const shared = String.raw`§¨°±´·×÷\u2010-\u2027\u2030-\u205E\u2100-\u214F\u2160-\u2BFF`;
const word = String.raw`[^\s${eastAsian}${emoji}${shared}]+`;

const hasEastAsian = new RegExp(`[${eastAsian}]`, "u");
const oneEach = `[${eastAsian}${emoji}${shared}]`;
const unitsAmongHan = new RegExp(`${oneEach}+|${word}(?:(?<=[A-Za-z])’(?=[A-Za-z])${word})*`, "gu");
const isOneEach = new RegExp(`^${oneEach}`, "u");
/** What JavaScript's length counts twice. */
const pairs = /[\u{10000}-\u{10FFFF}]/gu;
const unitsOfLatin = new RegExp(String.raw`[${emoji}]|[^\s${emoji}]+`, "gu");
const invisible =
  /\u200D\S|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFFC]|\p{Variation_Selector}|[\u{1F3FB}-\u{1F3FF}]|[\u{E0000}-\u{E007F}]|(?!\s)\p{Cc}/gu;
const flags = /(\p{Regional_Indicator})\p{Regional_Indicator}/gu;

/**
 * 字数 as Word counts it: every Han character, kana and full-width mark or digit is 1; a run of anything
 * else between spaces is 1, with the half-width marks inside it (`59.51`, `don't`, `8.5%`); an emoji is 1;
 * spaces and invisible characters are 0. Marks that both scripts use (“ ” — … ·) count 1 in a line that
 * has Han, and belong to their word in a line that has none.
 */
export function countWords(text: string): number {
  let total = 0;
  for (const line of text.split(/[\n\r\u2028\u2029]/)) total += countLine(line);
  return total;
}

function countLine(line: string): number {
  const visible = line.replace(flags, "$1").replace(invisible, "");
  if (!hasEastAsian.test(visible)) return visible.match(unitsOfLatin)?.length ?? 0;
  let total = 0;
  // A run at a time: a match of its own for every character costs ten times as much.
  for (const unit of visible.match(unitsAmongHan) ?? [])
    total += isOneEach.test(unit) ? unit.length - (unit.match(pairs)?.length ?? 0) : 1;
  return total;
}
