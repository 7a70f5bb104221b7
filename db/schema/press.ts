import type { PageZone } from "@/core/paper/page-zone";
import type { PagePicture, PressFile } from "@/core/paper/press-file";
import { markKinds, markStates } from "@/core/paper/proof-mark";
import {
  type PrintedWords,
  type RenderedFiles,
  renderingStages,
  renderingStates,
} from "@/core/paper/rendering";
import {
  type IncomingScan,
  type ScannedArticle,
  type ScannedRun,
  scanKinds,
  scanStates,
} from "@/core/paper/scan";
import { issues, pages } from "./issues";
import { bool, code, id, index, instant, int, json, oneOf, table, text, uniqueIndex } from "./kit";
import { users } from "./people";
import { stories } from "./stories";

/** A page, or a whole issue, made into files: asked for, under way, done or failed. What is done never changes. */
export const renderings = table(
  "renderings",
  {
    id: id(),
    issueId: text()
      .notNull()
      .references(() => issues.id),
    /** Null for the PDF of the whole issue. */
    pageId: text().references(() => pages.id),
    stage: code(renderingStages).notNull(),
    /** Counts the renderings of a page from 1. */
    number: int().notNull(),
    /** Hash of what the page said when it was frozen; as of `PageCopy.contentHash`. */
    contentHash: text().notNull(),
    state: code(renderingStates).notNull(),
    /** 0–100. */
    progress: int().notNull().default(0),
    attempts: int().notNull().default(0),
    claimedAt: instant(),
    /** Not before this time: what failed waits before it is tried again. */
    dueAt: instant().notNull().default(0),
    /** All that it prints, frozen when it was asked for: `FrozenPages` as JSON. */
    source: json<PressFile>(),
    /** Bleed and crop marks round the page. */
    hasMarks: bool().notNull().default(false),
    /** Code of the refusal that says why it failed. */
    fault: text(),
    files: json<RenderedFiles>(),
    zones: json<readonly PageZone[]>(),
    words: json<readonly PrintedWords[]>(),
    requestedBy: text()
      .notNull()
      .references(() => users.id),
    requestedAt: instant().notNull(),
    doneAt: instant(),
  },
  (t) => [
    index("renderings_page").on(t.pageId, t.number),
    index("renderings_issue").on(t.issueId, t.requestedAt),
    index("renderings_waiting").on(t.state, t.requestedAt),
    oneOf("stage", renderingStages),
    oneOf("state", renderingStates),
  ],
);

/** A pin on a proof: what is wrong, where, and what it should be. */
export const proofMarks = table(
  "proof_marks",
  {
    id: id(),
    renderingId: text()
      .notNull()
      .references(() => renderings.id),
    pageId: text()
      .notNull()
      .references(() => pages.id),
    issueId: text()
      .notNull()
      .references(() => issues.id),
    /** 一校 1, 二校 2, 三校 3. */
    round: int().notNull(),
    readerId: text()
      .notNull()
      .references(() => users.id),
    /** Ten-thousandths of the page from its upper left. */
    x: int().notNull(),
    y: int().notNull(),
    storyId: text().references(() => stories.id),
    /** The words that are wrong, as printed; empty where it is not about words. */
    quote: text().notNull().default(""),
    replacement: text().notNull().default(""),
    note: text().notNull().default(""),
    kind: code(markKinds).notNull(),
    /** What the error counts, in tenths. */
    weight: int().notNull(),
    state: code(markStates).notNull(),
    settledBy: text().references(() => users.id),
    settledAt: instant(),
    /** Why it is not made; empty unless refused. */
    reason: text().notNull().default(""),
    at: instant().notNull(),
  },
  (t) => [
    index("proof_marks_rendering").on(t.renderingId),
    index("proof_marks_page").on(t.pageId, t.state),
    index("proof_marks_issue").on(t.issueId),
    oneOf("kind", markKinds),
    oneOf("state", markStates),
  ],
);

/** A page that was laid out elsewhere: its file, its picture, and the zones drawn on it. */
export const pageScans = table(
  "page_scans",
  {
    id: id(),
    issueId: text()
      .notNull()
      .references(() => issues.id),
    pageId: text()
      .notNull()
      .references(() => pages.id),
    kind: code(scanKinds).notNull(),
    source: json<PressFile>().notNull(),
    /** What the person called the file, and which of its pages this is. */
    fileName: text().notNull().default(""),
    filePage: int().notNull().default(1),
    filePages: int().notNull().default(1),
    /** The page alone, for readers; null where it came as a picture. */
    pdf: json<PressFile>(),
    state: code(scanStates).notNull(),
    progress: int().notNull().default(0),
    claimedAt: instant(),
    attempts: int().notNull().default(0),
    /** Code of the refusal that says why the last file was not read, and what its sentence is filled with. */
    fault: text(),
    faultParams: json<Readonly<Record<string, string | number>>>(),
    /** The file that is being read, or could not be; null once it has become the source. */
    incoming: json<IncomingScan>(),
    small: json<PagePicture>(),
    large: json<PagePicture>(),
    runs: json<readonly ScannedRun[]>().notNull().default([]),
    zones: json<readonly PageZone[]>().notNull().default([]),
    /** What a saved page says in its zones. */
    articles: json<readonly ScannedArticle[]>().notNull().default([]),
    /** When somebody said that readers may have it; null: not yet, or not this file. */
    publishedAt: instant(),
    /** Grows by one with every change to its zones. */
    revision: int().notNull().default(1),
    uploadedBy: text()
      .notNull()
      .references(() => users.id),
    uploadedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("page_scans_page").on(t.pageId),
    index("page_scans_waiting").on(t.state, t.uploadedAt),
    oneOf("kind", scanKinds),
    oneOf("state", scanStates),
  ],
);
