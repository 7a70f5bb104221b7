const figures = "零一二三四五六七八九";
/** Other ways to write the same characters: financial, traditional, spoken. */
const variants: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "〇零",
    "壹一",
    "贰二",
    "貳二",
    "叁三",
    "叄三",
    "肆四",
    "伍五",
    "陆六",
    "陸六",
    "柒七",
    "捌八",
    "玖九",
  ]
    .concat(["两二", "兩二", "拾十", "佰百", "仟千", "萬万", "億亿"])
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const belowTenThousand =
  /^(?:零?([一二三四五六七八九])千)?(?:零?([一二三四五六七八九])百)?(?:零?([一二三四五六七八九]?)(十)([一二三四五六七八九])?|零([一二三四五六七八九])|(?<![千百])([一二三四五六七八九]))?$/;

/**
 * The number a Chinese numeral says: 八, 十二, 廿一, 一百零二, 两千, 三万五千, digit by digit (二〇二三),
 * or in figures (12, １２). Null when it is not a numeral, and for spoken short forms (一百五, 三万五).
 */
export function parseChineseNumber(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  if (/^\d{1,15}$/.test(plain)) return Number(plain);
  if (plain === "" || plain.length > 32) return null;
  const numeral = Array.from(
    plain.replaceAll("廿", "二十").replaceAll("卅", "三十"),
    (char) => variants[char] ?? char,
  ).join("");
  if (/^[零一二三四五六七八九]{1,15}$/.test(numeral)) return parseDigits(numeral);
  return parsePlaces(numeral, ["亿", "万"]);
}

function parseDigits(numeral: string): number {
  return Number(Array.from(numeral, (char) => figures.indexOf(char)).join(""));
}

function parsePlaces(
  numeral: string,
  [group, ...smaller]: readonly ("亿" | "万")[],
): number | null {
  if (!group) return parseSection(numeral);
  const at = numeral.lastIndexOf(group);
  if (at < 0) return parsePlaces(numeral, smaller);
  const rest = numeral.slice(at + 1);
  const high = at === 0 ? null : parsePlaces(numeral.slice(0, at), smaller);
  const low =
    rest === "" ? 0 : /^[一二三四五六七八九]$/.test(rest) ? null : parsePlaces(rest, smaller);
  return high === null || low === null ? null : high * (group === "亿" ? 1e8 : 1e4) + low;
}

function parseSection(numeral: string): number | null {
  const match = numeral === "" ? null : belowTenThousand.exec(numeral);
  if (!match) return null;
  const digit = (index: number) => figures.indexOf(match[index] || "零");
  const tens = match[4] === undefined ? 0 : match[3] ? digit(3) : 1;
  return digit(1) * 1000 + digit(2) * 100 + tens * 10 + digit(5) + digit(6) + digit(7);
}

/** A whole number as Chinese print says it: 8 → 八, 12 → 十二, 21 → 二十一. Throws RangeError for others. */
export function chineseNumber(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a whole number: ${n}`);
  return sayNumber(n).replace(/^一十/, "十");
}

const places = [
  [1e8, "亿"],
  [1e4, "万"],
  [1e3, "千"],
  [100, "百"],
  [10, "十"],
] as const;

function sayNumber(n: number): string {
  const place = places.find(([value]) => n >= value);
  if (!place) return figures.charAt(n);
  const [value, word] = place;
  const rest = n % value;
  const passedOver = rest < value / 10 ? "零" : "";
  return `${sayNumber(Math.floor(n / value))}${word}${rest === 0 ? "" : passedOver + sayNumber(rest)}`;
}
