import {
  code,
  id,
  index,
  instant,
  int,
  json,
  oneOf,
  sequence,
  table,
  text,
  uniqueIndex,
} from "./kit";

/**
 * Who did what to what, when. Rows are only ever added, in the transaction of the act itself, and each
 * carries the hash of the one before it, so that a removed or altered line shows.
 */
export const history = table(
  "history",
  {
    seq: sequence(),
    at: instant().notNull(),
    actorId: text().notNull(),
    actorName: text().notNull(),
    /** The command's verb, e.g. "submit-story"; its label lives in messages/<locale>/history.json. */
    verb: text().notNull(),
    objectType: text().notNull(),
    objectId: text().notNull(),
    storyId: text(),
    issueId: text(),
    /** Plain facts for the sentence: names, opinion, version numbers; never body text. */
    detail: json<Readonly<Record<string, string | number | boolean | null>>>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [
    index("history_object").on(t.objectType, t.objectId, t.seq),
    index("history_story").on(t.storyId, t.seq),
    index("history_issue").on(t.issueId, t.seq),
    index("history_actor").on(t.actorId, t.seq),
  ],
);

/** Something went wrong or late while nobody was looking; stands on Today until someone has seen it. */
export const alarms = table("alarms", {
  id: id(),
  code: text().notNull(),
  params: json<Readonly<Record<string, string | number>>>().notNull(),
  issueId: text(),
  at: instant().notNull(),
  seenAt: instant(),
  seenBy: text(),
});

export const jobKinds = ["release-issue"] as const;

/** What the clock has to do; `subject` makes each job happen once. */
export const jobs = table(
  "jobs",
  {
    id: id(),
    kind: code(jobKinds).notNull(),
    subject: text().notNull(),
    dueAt: instant().notNull(),
    claimedAt: instant(),
    doneAt: instant(),
    attempts: int().notNull().default(0),
    lastError: text(),
  },
  (t) => [
    uniqueIndex("jobs_subject").on(t.kind, t.subject),
    index("jobs_due").on(t.doneAt, t.dueAt),
    oneOf("kind", jobKinds),
  ],
);
