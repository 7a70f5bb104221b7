import type { Body } from "@/core/blocks/body";
import type { Anchor } from "@/core/markup/anchor";
import type { Markup } from "@/core/markup/markup";
import type { Pass } from "@/core/process/process";
import type { OpenCheck } from "@/core/story/open-check";
import { type Credit, type StoryContent, storyKinds, storyStates } from "@/core/story/story";
import {
  bool,
  code,
  id,
  index,
  instant,
  int,
  json,
  oneOf,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from "./kit";
import { users } from "./people";
import { publications, sections } from "./publication";

/** The working copy of a story. What readers see is a copy in `public_stories`. */
export const stories = table(
  "stories",
  {
    id: id(),
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    sectionId: text()
      .notNull()
      .references(() => sections.id),
    authorId: text()
      .notNull()
      .references(() => users.id),
    state: code(storyStates).notNull(),
    /** Number of the review it waits for, 1 on; 0 outside review. */
    stage: int().notNull().default(0),
    /** Reviews passed in the present round, in order. */
    passes: json<readonly Pass[]>().notNull(),
    /** Grows by one with every save; a save names the one it started from. */
    revision: int().notNull().default(1),
    /** Someone has been shown it: a frozen version of it is public. */
    isPublic: bool().notNull().default(false),
    slug: text().notNull(),
    kind: code(storyKinds).notNull(),
    language: text().notNull(),
    kicker: text().notNull().default(""),
    headline: text().notNull().default(""),
    deck: text().notNull().default(""),
    seriesName: text().notNull().default(""),
    seriesOrdinal: int(),
    column: text().notNull().default(""),
    credits: json<readonly Credit[]>().notNull(),
    dateline: text().notNull().default(""),
    salutation: text().notNull().default(""),
    signature: text().notNull().default(""),
    signDate: text().notNull().default(""),
    keywords: json<readonly string[]>().notNull(),
    body: json<Body>().notNull(),
    /** The desk's suggestions and notes; null when there are none. */
    markup: json<Markup>(),
    openSuggestions: int().notNull().default(0),
    openComments: int().notNull().default(0),
    wordCount: int().notNull().default(0),
    commissionedLength: int(),
    embargoUntil: instant(),
    noteToDesk: text().notNull().default(""),
    /** Open checks that block the last review, e.g. mixed text found by the importer. */
    openChecks: json<readonly OpenCheck[]>().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** Name of whoever saved last, for "changed by …". */
    updatedBy: text().notNull().default(""),
    submittedAt: instant(),
  },
  (t) => [
    uniqueIndex("stories_slug").on(t.publicationId, t.slug),
    // The desk's list reads its filters from these alone, whatever their combination, and touches rows only
    // for the page it shows: a story's row carries its body.
    index("stories_updated").on(
      t.publicationId,
      t.updatedAt,
      t.id,
      t.sectionId,
      t.state,
      t.stage,
      t.kind,
      t.authorId,
    ),
    index("stories_section").on(
      t.publicationId,
      t.sectionId,
      t.updatedAt,
      t.id,
      t.state,
      t.stage,
      t.kind,
      t.authorId,
    ),
    index("stories_state").on(
      t.publicationId,
      t.state,
      t.stage,
      t.updatedAt,
      t.id,
      t.sectionId,
      t.kind,
      t.authorId,
    ),
    index("stories_author").on(
      t.authorId,
      t.updatedAt,
      t.id,
      t.publicationId,
      t.sectionId,
      t.state,
      t.stage,
      t.kind,
    ),
    index("stories_series").on(t.publicationId, t.seriesName, t.seriesOrdinal),
    oneOf("state", storyStates),
    oneOf("kind", storyKinds),
  ],
);

/** Pictures the working copy shows, kept beside the body so that "where used" reads no bodies. */
export const storyPictures = table(
  "story_pictures",
  {
    storyId: text()
      .notNull()
      .references(() => stories.id),
    pictureId: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.pictureId] }),
    index("story_pictures_picture").on(t.pictureId, t.storyId),
  ],
);

/** Why a version was frozen. */
export const versionReasons = [
  "submit",
  "decision",
  "publish",
  "correct",
  "manual",
  "conflict",
  "import",
  "restore",
  "takeover",
] as const;

export const storyVersions = table(
  "story_versions",
  {
    id: id(),
    storyId: text()
      .notNull()
      .references(() => stories.id),
    number: int().notNull(),
    revision: int().notNull(),
    reason: code(versionReasons).notNull(),
    /** What whoever kept it by hand calls it, or why it was kept; often nothing. */
    note: text().notNull().default(""),
    content: json<StoryContent>().notNull(),
    /** The suggestions and notes that stood beside it; null when there were none. */
    markup: json<Markup>(),
    /** SHA-256 over the canonical JSON of `content`, hex. */
    contentHash: text().notNull(),
    wordCount: int().notNull(),
    createdBy: text()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("story_versions_number").on(t.storyId, t.number),
    oneOf("reason", versionReasons),
  ],
);

export const decisionCodes = ["pass", "return", "hold", "spike", "sign", "refer"] as const;

/** One review decision on a frozen version. Rows are only ever added. */
export const decisions = table(
  "decisions",
  {
    id: id(),
    storyId: text()
      .notNull()
      .references(() => stories.id),
    versionId: text()
      .notNull()
      .references(() => storyVersions.id),
    stage: int().notNull(),
    decision: code(decisionCodes).notNull(),
    opinion: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [
    index("decisions_story").on(t.storyId, t.at),
    index("decisions_user").on(t.userId, t.at),
    oneOf("decision", decisionCodes),
  ],
);

/** Saves already taken, so that a retry is answered with the first answer. */
export const saves = table(
  "saves",
  {
    key: text().primaryKey(),
    storyId: text()
      .notNull()
      .references(() => stories.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    revision: int().notNull(),
    at: instant().notNull(),
  },
  (t) => [index("saves_at").on(t.at)],
);

/** Who is writing a story now: at most one row a story, of no meaning once `until` has passed. */
export const storyLeases = table("story_leases", {
  storyId: text()
    .primaryKey()
    .references(() => stories.id),
  userId: text()
    .notNull()
    .references(() => users.id),
  tab: text().notNull(),
  since: instant().notNull(),
  until: instant().notNull(),
});

/** Who made a suggestion, and when: the server's word, by the first save that brought it. */
export const storySuggestions = table(
  "story_suggestions",
  {
    id: id(),
    storyId: text()
      .notNull()
      .references(() => stories.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** The name it is shown under: of the person, or of whoever made it in another program. */
    name: text().notNull(),
    /** Made in another program by somebody without an account: `userId` is whoever brought it in. */
    inWord: bool().notNull().default(false),
    at: instant().notNull(),
  },
  (t) => [index("story_suggestions_story").on(t.storyId)],
);

/** What people at the desk say to each other about a passage of a story, or about all of it. */
export const storyThreads = table(
  "story_threads",
  {
    id: id(),
    storyId: text()
      .notNull()
      .references(() => stories.id),
    /** The words spoken of, as they were; null for the whole story. */
    anchor: json<Anchor>(),
    createdAt: instant().notNull(),
    resolvedAt: instant(),
    resolvedBy: text().references(() => users.id),
  },
  (t) => [index("story_threads_story").on(t.storyId, t.createdAt)],
);

export const storyComments = table(
  "story_comments",
  {
    id: id(),
    threadId: text()
      .notNull()
      .references(() => storyThreads.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** The name of whoever said it in another program, and has no account; null when it was the person. */
    wordName: text(),
    text: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index("story_comments_thread").on(t.threadId, t.at)],
);

/** Whom a comment calls by name. */
export const commentMentions = table(
  "comment_mentions",
  {
    commentId: text()
      .notNull()
      .references(() => storyComments.id),
    userId: text()
      .notNull()
      .references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.commentId, t.userId] }),
    index("comment_mentions_user").on(t.userId),
  ],
);
