import { deadLinkRule, movedLinkRule } from "@/core/link/link-findings";
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

/** Looked at when somebody asks, not while the text is read. */
const deadLink: BuiltInRule = {
  rule: deadLinkRule,
  severity: "warning",
  source: "RFC 9110 (15.5.5, 15.5.11)",
  tags: ["links"],
  match: "https://lancheng.example/404",
  clean: "https://lancheng.example/",
};

const movedLink: BuiltInRule = {
  rule: movedLinkRule,
  severity: "warning",
  source: "RFC 9110 (15.4.2, 15.4.9)",
  tags: ["links"],
  match: "http://lancheng.example/ → https://lancheng.example/",
  clean: "https://lancheng.example/",
};

/** Every rule that comes with Masthead, as a screen lists them. */
export const builtInRules: readonly BuiltInRule[] = [
  ...checks,
  otherStory,
  spelling,
  deadLink,
  movedLink,
].map(({ rule, severity, source, tags, match, clean }) => ({
  rule,
  severity,
  source,
  tags,
  match,
  clean,
}));
