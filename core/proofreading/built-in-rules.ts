import type { Check } from "./check";
import { checks } from "./checks";
import { spellingRule } from "./english-words";

export type BuiltInRule = Pick<Check, "rule" | "severity" | "source" | "tags" | "match" | "clean">;

const spelling: BuiltInRule = {
  rule: spellingRule,
  severity: "note",
  source: "dictionary-en (SCOWL)",
  tags: ["english"],
  match: "The new brigde opened in November.",
  clean: "The new bridge opened in November.",
};

/** Every rule that comes with Masthead, as a screen lists them. */
export const builtInRules: readonly BuiltInRule[] = [...checks, spelling].map(
  ({ rule, severity, source, tags, match, clean }) => ({
    rule,
    severity,
    source,
    tags,
    match,
    clean,
  }),
);
