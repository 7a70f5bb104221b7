import { pinyin, polyphonic } from "pinyin-pro";

/** At most so many readings are proposed. */
const most = 8;

/**
 * How words may be read, the likeliest first: pinyin with tone marks, a syllable a character. For a single character of
 * several readings (多音字) all of them. Empty where nothing is Chinese.
 */
export function readingsOf(words: string): readonly string[] {
  const bare = words.trim();
  if (!/\p{Script=Han}/u.test(bare)) return [];
  const likely = pinyin(bare, { toneType: "symbol", nonZh: "consecutive" });
  const isSingle = [...bare].length === 1;
  const others = isSingle
    ? polyphonic(bare, { toneType: "symbol", type: "array" }).flat()
    : [pinyin(bare, { toneType: "symbol", nonZh: "consecutive", surname: "head" })];
  return [...new Set([likely, ...others])].filter((one) => one !== "").slice(0, most);
}
