import type { Series } from "@/core/story/story";
import { parseChineseNumber } from "@/core/text/ordinal";

const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const numeral = "[〇零一二三四五六七八九十百\\d０-９]{1,6}";
const numbered = new RegExp(
  `^(.{2,40}?)[·・]?(?:之(${numeral})|[（(]之?(${numeral})[）)]|([${circled}]))$`,
);
const seriesWord = /系列|连载|述评|访谈|专栏|之[一二三四五六七八九十]|[①-⑳]|报道|调研|观察|论/;

/** 聚焦…系列述评之八 → that name and 8; a line that says 系列 without a number → ordinal null; else null. */
export function readSeries(text: string): Series | null {
  const plain = text.replace(/^[—─―－-]+\s*/, "").trim();
  if (plain.length > 60) return null;
  const english = /^(.{3,50}?),?\s+(?:Part|No\.)\s+(\d{1,3}|[IVX]{1,5})$/i.exec(plain);
  if (english?.[1] && english[2]) return seriesOf(english[1], english[2]);
  const found = numbered.exec(plain);
  const ordinal = found?.[2] ?? found?.[3] ?? found?.[4];
  if (found?.[1] && ordinal && seriesWord.test(plain)) return seriesOf(found[1], ordinal);
  return /系列(?:报道|述评|评论|访谈|谈)?$/.test(plain) ? { name: plain, ordinal: null } : null;
}

function seriesOf(name: string, ordinal: string): Series {
  const place = circled.indexOf(ordinal);
  return {
    name: name.trim(),
    ordinal: place >= 0 ? place + 1 : (parseChineseNumber(ordinal) ?? roman(ordinal)),
  };
}

function roman(text: string): number | null {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  const figures = [...text.toUpperCase()].map((char) => values[char] ?? 0);
  if (figures.includes(0)) return null;
  return figures.reduce(
    (sum, figure, at) => sum + (figure < (figures[at + 1] ?? 0) ? -figure : figure),
    0,
  );
}
