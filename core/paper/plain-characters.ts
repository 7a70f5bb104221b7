/** Radicals of a simplified form stand apart in Unicode and have no other name there. */
const simplified: Readonly<Record<string, string>> = {
  "⺁": "厂",
  "⺠": "民",
  "⻁": "虎",
  "⻄": "西",
  "⻅": "见",
  "⻆": "角",
  "⻉": "贝",
  "⻋": "车",
  "⻓": "长",
  "⻔": "门",
  "⻘": "青",
  "⻙": "韦",
  "⻚": "页",
  "⻛": "风",
  "⻜": "飞",
  "⻝": "食",
  "⻢": "马",
  "⻣": "骨",
  "⻤": "鬼",
  "⻥": "鱼",
  "⻦": "鸟",
  "⻧": "卤",
  "⻨": "麦",
  "⻩": "黄",
  "⻬": "齐",
  "⻮": "齿",
  "⻰": "龙",
  "⻳": "龟",
};

/**
 * The characters a person would type. Fonts share one glyph for 口 and the radical ⼝, and PDFs made with them give the
 * radical back; ligatures and compatibility forms come the same way. Full-width forms stay: they are how Chinese is set.
 */
export const plainCharacters = (words: string): string =>
  words.replace(
    /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g,
    (one) => simplified[one] ?? one.normalize("NFKC"),
  );
