import { code, instant, int, oneOf, table, text } from "./kit";

/** What a look at an address may end with; where there was no answer nothing is kept. */
export const keptVerdicts = ["fine", "moved", "dead"] as const;

/** What was found at the addresses that stories link to, so that one address is not asked for again and again. */
export const linkChecks = table(
  "link_checks",
  {
    href: text().primaryKey(),
    verdict: code(keptVerdicts).notNull(),
    /** Of the last answer; null where the name of the server is gone. */
    status: int(),
    /** For `moved`: where it leads for good. */
    target: text(),
    at: instant().notNull(),
  },
  () => [oneOf("verdict", keptVerdicts)],
);
