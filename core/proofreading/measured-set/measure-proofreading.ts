import type { ProofreadingAsked } from "../proofread";
import { proofread } from "../proofread";
import { cleanSentences } from "./clean-sentences";
import { faultySentences } from "./faulty-sentences";

/** The day the sentences are read on: a Tuesday. */
export const measuredOn: ProofreadingAsked = {
  today: "2026-11-24",
  language: "zh-CN",
  off: new Set(),
  house: null,
  speller: null,
};

export interface MeasuredRule {
  readonly rule: string;
  readonly faults: number;
  readonly found: number;
  /** Clean sentences in which it reported something. */
  readonly falseAlarms: number;
}

export interface Measured {
  readonly sentences: number;
  readonly clean: number;
  readonly recall: number;
  /** Share of the clean sentences in which anything was reported. */
  readonly falseAlarmRate: number;
  readonly rules: readonly MeasuredRule[];
  readonly missed: readonly string[];
  readonly wronglyReported: readonly string[];
}

const read = (text: string) =>
  proofread([{ place: { field: "body", index: 0 }, text, isProse: true }], measuredOn);

/** Reads the whole measured set. `-` is the rule of faults that no rule is for: they count as missed. */
export function measureProofreading(): Measured {
  const rules = new Map<string, { faults: number; found: number; falseAlarms: number }>();
  const of = (rule: string) => {
    const counted = rules.get(rule) ?? { faults: 0, found: 0, falseAlarms: 0 };
    rules.set(rule, counted);
    return counted;
  };
  const missed: string[] = [];
  for (const { text, faults } of faultySentences) {
    const findings = read(text);
    for (const { rule, words } of faults) {
      of(rule).faults += 1;
      const isFound = findings.some((f) => f.rule === rule && f.words === words);
      if (isFound) of(rule).found += 1;
      else missed.push(`${rule} ${words}: ${text}`);
    }
  }
  const wronglyReported = cleanSentences.flatMap((text) => {
    const findings = read(text);
    for (const rule of new Set(findings.map((f) => f.rule))) of(rule).falseAlarms += 1;
    return findings.map((f) => `${f.rule} ${f.words}: ${text}`);
  });
  const counted = [...rules].map(([rule, counts]) => ({ rule, ...counts }));
  const sum = (what: "faults" | "found") => counted.reduce((all, r) => all + r[what], 0);
  const alarmed = cleanSentences.filter((text) => read(text).length > 0).length;
  return {
    sentences: cleanSentences.length + faultySentences.length,
    clean: cleanSentences.length,
    recall: sum("found") / sum("faults"),
    falseAlarmRate: alarmed / cleanSentences.length,
    rules: counted.sort((a, b) => a.rule.localeCompare(b.rule)),
    missed,
    wronglyReported,
  };
}
