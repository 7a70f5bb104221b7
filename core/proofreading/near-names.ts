import { pinyin } from "pinyin-pro";
import type { Hit } from "./finding";
import type { HouseRule } from "./house-rule";

/** Characters taken for each other by the eye. */
const lookalikes =
  "己已巳 戊戌戍 末未 日曰 侯候 徽微 壁璧 拔拨 晴睛晴 祥详 泽译 洁吉 恒桓 楠南 琪淇 薇微 钧钩 铭名 炼练 栋陈 岚风 杰木 佳住 傅博 韦伟 汪江".split(
    " ",
  );

/**
 * Names of the house's tables written with one wrong character: of the same sound, or one the eye takes for the
 * right one. Names of two characters are too short to tell.
 */
export class NearNames {
  private readonly byMask = new Map<string, { rule: HouseRule; at: number }[]>();
  private readonly known: ReadonlySet<string>;
  private readonly lengths: readonly number[];

  constructor(rules: readonly HouseRule[]) {
    const long = rules.filter(({ words }) => words.length >= 3);
    this.known = new Set(rules.map(({ words }) => words));
    this.lengths = [...new Set(long.map(({ words }) => words.length))].sort((a, b) => b - a);
    for (const rule of long)
      for (let at = 0; at < rule.words.length; at++) {
        const mask = masked(rule.words, at);
        this.byMask.set(mask, [...(this.byMask.get(mask) ?? []), { rule, at }]);
      }
  }

  *find(text: string): Generator<Hit & { readonly rule: HouseRule }> {
    for (const length of this.lengths)
      for (let from = 0; from + length <= text.length; from++) {
        const words = text.slice(from, from + length);
        if (this.known.has(words)) continue;
        const near = this.nearest(words);
        if (near) yield { from, to: from + length, replacement: near.words, rule: near };
      }
  }

  private nearest(words: string): HouseRule | undefined {
    for (let at = 0; at < words.length; at++) {
      const found = this.byMask.get(masked(words, at))?.find(({ rule }) => {
        const right = rule.words.charAt(at);
        return isEasilyTakenFor(words.charAt(at), right);
      });
      if (found) return found.rule;
    }
    return undefined;
  }
}

const masked = (words: string, at: number): string =>
  `${words.slice(0, at)}\u0000${words.slice(at + 1)}`;

const han = /\p{Script=Han}/u;

function isEasilyTakenFor(one: string, other: string): boolean {
  if (!han.test(one) || !han.test(other)) return false;
  if (lookalikes.some((set) => set.includes(one) && set.includes(other))) return true;
  return soundOf(one) === soundOf(other);
}

const soundOf = (char: string): string => pinyin(char, { toneType: "none" });
