import { issueStates } from "@/core/issue/issue";
import type { IssueManifest } from "@/core/issue/manifest";
import { placementRoles } from "@/core/page/placement";
import type { KeptCut } from "@/core/page/text-cut";
import { bool, code, id, index, instant, int, json, oneOf, table, text, uniqueIndex } from "./kit";
import { users } from "./people";
import { publications, sections } from "./publication";
import { stories } from "./stories";

export const issues = table(
  "issues",
  {
    id: id(),
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    /** YYYY-MM-DD in the publication's zone. */
    date: text().notNull(),
    /** Empty for the day's regular issue; 号外, 增期 and the like are named. */
    edition: text().notNull().default(""),
    /** 期号 within the year. */
    number: int().notNull(),
    /** 总期号. */
    runningNumber: int().notNull(),
    volume: text().notNull().default(""),
    state: code(issueStates).notNull(),
    /** When it goes out, UTC ms. */
    releaseAt: instant().notNull(),
    /** Grows by one with every change to its pages or placements. */
    revision: int().notNull().default(1),
    signedOffAt: instant(),
    signedOffBy: text().references(() => users.id),
    /** What 付印 froze: pages, placements and version ids; and its SHA-256. */
    manifest: json<IssueManifest>(),
    contentHash: text(),
    publishedAt: instant(),
    withdrawnAt: instant(),
    withdrawnNotice: text().notNull().default(""),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("issues_date").on(t.publicationId, t.date, t.edition),
    index("issues_due").on(t.state, t.releaseAt),
    oneOf("state", issueStates),
  ],
);

export const pages = table(
  "pages",
  {
    id: id(),
    issueId: text()
      .notNull()
      .references(() => issues.id),
    /** 版序, 1 on. */
    number: int().notNull(),
    /** 版名. */
    name: text().notNull(),
    /** 通栏口号, empty if none. */
    banner: text().notNull().default(""),
    sectionId: text().references(() => sections.id),
    editorId: text().references(() => users.id),
    /** When its last proof has to be read, UTC ms; null takes the issue's release. */
    closesAt: instant(),
    /** Grows by one with every change to its placements or to a story on it. */
    revision: int().notNull().default(1),
  },
  (t) => [uniqueIndex("pages_number").on(t.issueId, t.number)],
);

/** 上版: a story on a page. A story stands at most once in an issue. */
export const placements = table(
  "placements",
  {
    id: id(),
    issueId: text()
      .notNull()
      .references(() => issues.id),
    pageId: text()
      .notNull()
      .references(() => pages.id),
    storyId: text()
      .notNull()
      .references(() => stories.id),
    position: int().notNull(),
    role: code(placementRoles).notNull(),
    /** For this page only; null takes the story's own. */
    kicker: text(),
    headline: text(),
    deck: text(),
    pictureId: text(),
    /** What is struck out for this page, of the words that had the hash `cutsOf`. */
    cuts: json<readonly KeptCut[]>().notNull().default([]),
    cutsOf: text(),
    /** The reading site shows what this page prints instead of the whole story. */
    siteTakesPage: bool().notNull().default(false),
    placedBy: text()
      .notNull()
      .references(() => users.id),
    placedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("placements_story").on(t.issueId, t.storyId),
    index("placements_page").on(t.pageId, t.position),
    index("placements_by_story").on(t.storyId),
    oneOf("role", placementRoles),
  ],
);

/** 校样 read: one person, one round, one state of the page. */
export const proofs = table(
  "proofs",
  {
    id: id(),
    pageId: text()
      .notNull()
      .references(() => pages.id),
    /** 一校 1, 二校 2, 三校 3. */
    round: int().notNull(),
    /** Hash of the page as it was read; an older one is stale. */
    contentHash: text().notNull(),
    readerId: text()
      .notNull()
      .references(() => users.id),
    corrections: int().notNull(),
    /** The frozen rendering that was read; null for the list of a page without layout. */
    renderingId: text(),
    note: text().notNull().default(""),
    at: instant().notNull(),
  },
  (t) => [index("proofs_page").on(t.pageId, t.round)],
);
