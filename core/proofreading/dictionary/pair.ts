/** A wrong form and the right one. */
export interface Pair {
  readonly wrong: string;
  readonly right: string;
  /** Longer words in which the wrong form stands rightly: 定单 in 规定单位. */
  readonly unlessIn: readonly string[];
}

/** Pairs of one kind, with where they come from. */
export interface PairGroup {
  /** The rule they are reported under. */
  readonly rule: string;
  /** What the pairs were compiled from. */
  readonly source: string;
  readonly pairs: readonly Pair[];
}

/**
 * Pairs written `wrong>right`, set apart by white space; `!` begins the words in which the wrong form is right:
 * `定单>订单!规定单,指定单`.
 * @throws RangeError for anything else: a slip in the dictionary must not pass silently
 */
export function pairsOf(written: string): readonly Pair[] {
  return written
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [, wrong = "", right = "", guards = ""] =
        /^([^>!]+)>([^>!]+)(?:!(.+))?$/.exec(entry) ?? [];
      const unlessIn = guards === "" ? [] : guards.split(",");
      if (wrong === "" || wrong === right || unlessIn.some((word) => !word.includes(wrong)))
        throw new RangeError(`no pair of the dictionary: ${entry}`);
      return { wrong, right, unlessIn };
    });
}

/** Whether the wrong form that begins at `at` is part of a longer word in which it is right. */
export function isInsideRightWord(pair: Pair, text: string, at: number): boolean {
  return pair.unlessIn.some((word) => {
    for (let in_ = word.indexOf(pair.wrong); in_ >= 0; in_ = word.indexOf(pair.wrong, in_ + 1))
      if (text.startsWith(word, at - in_)) return true;
    return false;
  });
}
