/** How often a rule was shown, accepted and ignored; whether a built-in one is switched off. */
export interface Tally {
  readonly rule: string;
  readonly isOff: boolean;
  readonly shown: number;
  readonly accepted: number;
  readonly ignored: number;
}

/** The counts of one rule; zeros for one that was never shown. */
export const tallyOf = (tallies: readonly Tally[], rule: string): Tally =>
  tallies.find((tally) => tally.rule === rule) ?? {
    rule,
    isOff: false,
    shown: 0,
    accepted: 0,
    ignored: 0,
  };
