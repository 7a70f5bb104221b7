const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  貳: 2,
  叄: 3,
  陸: 6,
  兩: 2,
};
const units: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  拾: 10,
  佰: 100,
  仟: 1000,
};
const groups: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const figures = "零一二三四五六七八九";

/**
 * The number a Chinese numeral says: 八, 十二, 廿一, 一百零二, 两千, 三万五千, digit by digit (二〇二三),
 * or in figures (12, １２). Null when it is not a numeral.
 */
export function parseChineseNumber(text: string): number | null {
  const plain = text.normalize("NFKC").trim().replaceAll("廿", "二十").replaceAll("卅", "三十");
  if (/^\d{1,15}$/.test(plain)) return Number(plain);
  const chars = [...plain];
  if (chars.length === 0 || chars.length > 32) return null;
  if (chars.every((char) => char in digits))
    return chars.length > 15 ? null : Number(chars.map((char) => digits[char]).join(""));
  return parsePlaces(chars);
}

function parsePlaces(chars: readonly string[]): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of chars) {
    const unit = units[char];
    const group = groups[char];
    if (char in digits) {
      if (digit !== null && digit !== 0) return null;
      digit = digits[char] ?? 0;
    } else if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = null;
    } else if (group !== undefined) {
      total = (total + section + (digit ?? 0)) * group;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

/** A whole number, 0 to 9,999,999,999,999,999, as Chinese print says it: 8 → 八, 12 → 十二, 21 → 二十一. */
export function chineseNumber(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a whole number: ${n}`);
  return sayGroups(n).replace(/^一十/, "十");
}

function sayGroups(n: number): string {
  if (n >= 1e8) return `${sayGroups(Math.floor(n / 1e8))}亿${sayRest(n % 1e8, 1e7)}`;
  if (n >= 1e4) return `${sayGroups(Math.floor(n / 1e4))}万${sayRest(n % 1e4, 1e3)}`;
  if (n >= 1000) return `${figures.charAt(Math.floor(n / 1000))}千${sayRest(n % 1000, 100)}`;
  if (n >= 100) return `${figures.charAt(Math.floor(n / 100))}百${sayRest(n % 100, 10)}`;
  if (n >= 10) return `${figures.charAt(Math.floor(n / 10))}十${sayRest(n % 10, 1)}`;
  return figures.charAt(n);
}

/** What follows a place: nothing, or its words with 零 where a place was passed over. */
function sayRest(rest: number, nextPlace: number): string {
  if (rest === 0) return "";
  return (rest < nextPlace ? "零" : "") + sayGroups(rest);
}
