import type { Severity } from "./finding";

/** What a house rule says; `words` is read by its kind. */
export const houseRuleKinds = ["word", "pattern", "forbidden", "person", "place"] as const;
export type HouseRuleKind = (typeof houseRuleKinds)[number];

/** A rule is tried as a draft, acts when it is live, and rests when it is off. */
export const houseRuleStates = ["draft", "live", "off"] as const;
export type HouseRuleState = (typeof houseRuleStates)[number];

/**
 * A rule of the publication. `word` and `forbidden`: words to find, `replacement` what to write instead;
 * `pattern`: a regular expression (RE2), `$1` in the replacement is its first group; `person`: a name, with the
 * titles it may bear in `replacement`, set apart by 、; `place`: a name of the gazetteer.
 */
export interface HouseRule {
  readonly id: string;
  readonly kind: HouseRuleKind;
  readonly words: string;
  readonly replacement: string;
  readonly message: string;
  readonly severity: Severity;
}
