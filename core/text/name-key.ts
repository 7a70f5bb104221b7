import { pinyin } from "pinyin-pro";
import { simplifyChar } from "./simplify";

/**
 * The key names are sorted by: pinyin without tones, one syllable a character, surnames in their reading
 * as surnames (曾 zeng, 单 shan, 仇 qiu, 万俟 mo qi), ü as v. Latin names come back in lower case. A
 * proposal: the newsroom stores it and may correct it (朴 is piao or pu).
 */
export function pinyinKey(name: string): string {
  const plain = Array.from(name.normalize("NFKC").trim(), simplifyChar).join("");
  return pinyin(plain, {
    surname: "head",
    toneType: "none",
    type: "array",
    v: true,
    nonZh: "consecutive",
  })
    .join(" ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'-]+/gu, " ")
    .trim();
}
