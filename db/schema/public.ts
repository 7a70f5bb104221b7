import type { PublicIssuePage } from "@/core/issue/manifest";
import type { PageZone } from "@/core/paper/page-zone";
import type { PagePicture, PressFile } from "@/core/paper/press-file";
import type { Correction } from "@/core/site/site";
import type { StoryContent } from "@/core/story/story";
import { issues } from "./issues";
import { code, index, instant, int, json, oneOf, sequence, table, text, uniqueIndex } from "./kit";
import { publications, sections } from "./publication";
import { stories, storyVersions } from "./stories";

/**
 * What readers may see of the copy, and nothing else: the reading site, feeds, search and export take stories and
 * issues from the tables of this file alone. A row is written by a release, a web-first publication, a correction or a withdrawal.
 */
export const publicStories = table(
  "public_stories",
  {
    storyId: text()
      .primaryKey()
      .references(() => stories.id),
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    versionId: text()
      .notNull()
      .references(() => storyVersions.id),
    sectionId: text()
      .notNull()
      .references(() => sections.id),
    slug: text().notNull(),
    /** The frozen words; empty body once withdrawn. */
    content: json<StoryContent>().notNull(),
    headline: text().notNull(),
    kind: text().notNull(),
    seriesName: text().notNull().default(""),
    seriesOrdinal: int(),
    wordCount: int().notNull(),
    /** Id of the first picture, for lists; null if none. */
    pictureId: text(),
    /** First sentence or two, for lists and feeds. */
    summary: text().notNull().default(""),
    status: code(["public", "withdrawn"]).notNull(),
    notice: text().notNull().default(""),
    /** Corrections before the last, newest first. */
    earlierNotices: json<readonly Correction[]>().notNull().default([]),
    noticeAt: instant(),
    firstPublishedAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** Where it stands in print; null for web-first stories not yet in an issue. */
    issueId: text().references(() => issues.id),
    issueDate: text(),
    pageNumber: int(),
    pageName: text(),
    position: int(),
    role: text(),
  },
  (t) => [
    uniqueIndex("public_stories_slug").on(t.publicationId, t.slug),
    index("public_stories_first").on(t.publicationId, t.status, t.firstPublishedAt),
    index("public_stories_section").on(t.sectionId, t.status, t.firstPublishedAt),
    index("public_stories_issue").on(t.issueId, t.pageNumber, t.position),
    index("public_stories_series").on(t.publicationId, t.seriesName, t.seriesOrdinal),
    oneOf("status", ["public", "withdrawn"]),
  ],
);

/** One row a name on a public story, for author pages. */
export const publicCredits = table(
  "public_credits",
  {
    id: sequence(),
    storyId: text()
      .notNull()
      .references(() => publicStories.storyId),
    publicationId: text().notNull(),
    name: text().notNull(),
    role: text().notNull(),
    firstPublishedAt: instant().notNull(),
  },
  (t) => [
    index("public_credits_name").on(t.publicationId, t.name, t.firstPublishedAt),
    index("public_credits_story").on(t.storyId),
  ],
);

/** Pictures a public story shows: only these leave the house without a session. */
export const publicPictures = table(
  "public_pictures",
  {
    id: sequence(),
    pictureId: text().notNull(),
    /** Which of the picture's files the story was published with. */
    version: int().notNull().default(1),
    storyId: text()
      .notNull()
      .references(() => publicStories.storyId),
  },
  (t) => [
    index("public_pictures_picture").on(t.pictureId),
    index("public_pictures_story").on(t.storyId),
  ],
);

export const publicIssues = table(
  "public_issues",
  {
    issueId: text()
      .primaryKey()
      .references(() => issues.id),
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    date: text().notNull(),
    edition: text().notNull().default(""),
    number: int().notNull(),
    runningNumber: int().notNull(),
    volume: text().notNull().default(""),
    pages: json<readonly PublicIssuePage[]>().notNull(),
    status: code(["public", "withdrawn"]).notNull(),
    notice: text().notNull().default(""),
    publishedAt: instant().notNull(),
    contentHash: text().notNull(),
    /** The whole issue; null until it is made. */
    pdf: json<PressFile>(),
    epub: json<PressFile>(),
  },
  (t) => [
    uniqueIndex("public_issues_date").on(t.publicationId, t.date, t.edition),
    oneOf("status", ["public", "withdrawn"]),
  ],
);

/** 数字报: a page of a public issue as it was printed, with the zones that lead to its stories. */
export const publicPages = table(
  "public_pages",
  {
    id: sequence(),
    issueId: text()
      .notNull()
      .references(() => publicIssues.issueId),
    number: int().notNull(),
    small: json<PagePicture>().notNull(),
    large: json<PagePicture>().notNull(),
    pdf: json<PressFile>(),
    zones: json<readonly PageZone[]>().notNull(),
    /** Whether it was pressed here or came as a file. */
    source: code(["press", "scan"]).notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("public_pages_number").on(t.issueId, t.number),
    oneOf("source", ["press", "scan"]),
  ],
);

/** Rows of the full-text index: `id` is the FTS rowid, and grows with time of publication. */
export const searchDocuments = table(
  "search_documents",
  {
    id: sequence(),
    /** "public" for readers, "desk" for the newsroom. */
    scope: code(["public", "desk"]).notNull(),
    storyId: text().notNull(),
  },
  (t) => [
    uniqueIndex("search_documents_story").on(t.scope, t.storyId),
    oneOf("scope", ["public", "desk"]),
  ],
);
