import { severities } from "@/core/proofreading/finding";
import { houseRuleKinds, houseRuleStates } from "@/core/proofreading/house-rule";
import { bool, code, id, index, instant, int, json, oneOf, primaryKey, table, text } from "./kit";
import { users } from "./people";
import { publications } from "./publication";

/** Rules of proofreading that the publication wrote itself. */
export const proofRules = table(
  "proof_rules",
  {
    id: id(),
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    kind: code(houseRuleKinds).notNull(),
    words: text().notNull(),
    replacement: text().notNull().default(""),
    message: text().notNull().default(""),
    severity: code(severities).notNull(),
    state: code(houseRuleStates).notNull(),
    ownerId: text()
      .notNull()
      .references(() => users.id),
    tags: json<readonly string[]>().notNull(),
    matchExample: text().notNull().default(""),
    cleanExample: text().notNull().default(""),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index("proof_rules_publication").on(t.publicationId, t.state),
    oneOf("kind", houseRuleKinds),
    oneOf("severity", severities),
    oneOf("state", houseRuleStates),
  ],
);

/** Findings that people called right: in one story, or (story id empty) in every story. */
export const proofIgnores = table(
  "proof_ignores",
  {
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    storyId: text().notNull().default(""),
    rule: text().notNull(),
    words: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.publicationId, t.storyId, t.rule, t.words] })],
);

/** How often each rule was shown, accepted and ignored; and built-in rules that are switched off. */
export const proofTallies = table(
  "proof_tallies",
  {
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    rule: text().notNull(),
    isOff: bool().notNull().default(false),
    shown: int().notNull().default(0),
    accepted: int().notNull().default(0),
    ignored: int().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.publicationId, t.rule] })],
);
