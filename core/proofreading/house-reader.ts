import type { Finding, Hit, ProofBlock } from "./finding";
import { findPattern, housePattern } from "./house-pattern";
import type { HouseRule } from "./house-rule";
import { NearNames } from "./near-names";
import { TitlesOfNames } from "./titles";
import { WordFinder } from "./word-finder";

/** Reads for the live rules of a publication. Made once for a set of rules, used for many texts. */
export class HouseReader {
  private readonly words: WordFinder<{ wrong: string; rule: HouseRule }>;
  private readonly patterns: readonly {
    rule: HouseRule;
    pattern: ReturnType<typeof housePattern>;
  }[];
  private readonly near: readonly (NearNames | TitlesOfNames)[];

  constructor(rules: readonly HouseRule[]) {
    const of = (...kinds: readonly string[]) => rules.filter(({ kind }) => kinds.includes(kind));
    this.words = new WordFinder(
      of("word", "forbidden").map((rule) => ({ wrong: rule.words, rule })),
    );
    this.patterns = of("pattern").map((rule) => ({ rule, pattern: housePattern(rule.words) }));
    this.near = [
      new NearNames(of("person")),
      new NearNames(of("place")),
      new TitlesOfNames(of("person")),
    ];
  }

  /** `place` is the block's place in what is read. */
  *read({ text }: ProofBlock, place: number): Generator<Finding> {
    const found = (rule: HouseRule, hit: Hit): Finding => ({
      rule: rule.id,
      block: place,
      from: hit.from,
      to: hit.to,
      words: text.slice(hit.from, hit.to),
      replacement: hit.replacement,
      severity: rule.severity,
      message: rule.message,
    });
    for (const { entry, at } of this.words.find(text)) {
      const { rule, wrong } = entry;
      yield found(rule, { from: at, to: at + wrong.length, replacement: rule.replacement || null });
    }
    for (const { rule, pattern } of this.patterns)
      if (pattern)
        for (const hit of findPattern(pattern, text, rule.replacement)) yield found(rule, hit);
    for (const names of this.near)
      for (const { rule, ...hit } of names.find(text)) yield found(rule, hit);
  }
}
