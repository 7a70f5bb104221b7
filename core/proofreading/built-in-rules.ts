import type { Check } from "./check";
import { checks } from "./checks";
import { spellingRule } from "./english-words";
import { otherStoryRule } from "./other-stories";

export type BuiltInRule = Pick<Check, "rule" | "severity" | "source" | "tags" | "match" | "clean">;

const spelling: BuiltInRule = {
  rule: spellingRule,
  severity: "note",
  source: "dictionary-en (SCOWL)",
  tags: ["english"],
  match: "The new brigde opened in November.",
  clean: "The new bridge opened in November.",
};

const otherStory: BuiltInRule = {
  rule: otherStoryRule,
  severity: "warning",
  source: "comparison",
  tags: ["characters"],
  match: "一段二十四字以上、也在同期另一篇稿件里的文字。",
  clean: "别稿里没有的文字。",
};

/** Every rule that comes with Masthead, as a screen lists them. */
export const builtInRules: readonly BuiltInRule[] = [...checks, otherStory, spelling].map(
  ({ rule, severity, source, tags, match, clean }) => ({
    rule,
    severity,
    source,
    tags,
    match,
    clean,
  }),
);
