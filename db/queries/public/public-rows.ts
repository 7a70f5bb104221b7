import { asc, desc, eq } from "drizzle-orm";
import { headlineOf } from "@/core/site/headline-of";
import { picturesUnder } from "@/core/site/picture-in-body";
import type { PrintPlace, SiteStory, Teaser } from "@/core/site/site";
import type { Db } from "@/db/client";
import { publicIssues, publicStories } from "@/db/schema";

const columns = {
  story: publicStories,
  edition: publicIssues.edition,
  issueStatus: publicIssues.status,
};

export interface PublicRow {
  readonly story: typeof publicStories.$inferSelect;
  readonly edition: string | null;
  readonly issueStatus: string | null;
}

/** Public stories with what their issue says of them; the caller adds where and order. */
export const selectPublic = (db: Db) =>
  db
    .select(columns)
    .from(publicStories)
    .leftJoin(publicIssues, eq(publicIssues.issueId, publicStories.issueId));

/** Newest first; what one issue brought at once, in the order of its pages. */
export const newestFirst = [
  desc(publicStories.firstPublishedAt),
  asc(publicStories.pageNumber),
  asc(publicStories.position),
  desc(publicStories.storyId),
] as const;

export function toTeaser(row: PublicRow): Teaser {
  const { story } = row;
  const { content } = story;
  const [first] = picturesUnder(content.body);
  return {
    storyId: story.storyId,
    slug: story.slug,
    sectionId: story.sectionId,
    kind: story.kind,
    language: content.language,
    kicker: content.kicker,
    headline: headlineOf(content),
    deck: content.deck,
    column: content.column,
    series: content.series,
    credits: content.credits,
    summary: story.summary,
    picture: first ? { id: first.id, alt: first.alt } : null,
    firstPublishedAt: story.firstPublishedAt,
    updatedAt: story.updatedAt,
    place: placeOf(row),
  };
}

export function toSiteStory(row: PublicRow): SiteStory {
  const { content, wordCount, notice, noticeAt, earlierNotices } = row.story;
  const last = notice === "" ? [] : [{ text: notice, at: noticeAt }];
  return { ...toTeaser(row), content, wordCount, corrections: [...last, ...earlierNotices] };
}

/** Null for web-first, and when the issue was withdrawn. */
function placeOf({ story, edition, issueStatus }: PublicRow): PrintPlace | null {
  const { issueId, issueDate, pageNumber } = story;
  if (issueStatus !== "public" || !issueId || !issueDate || pageNumber === null) return null;
  return {
    issueId,
    date: issueDate,
    edition: edition ?? "",
    pageNumber,
    pageName: story.pageName ?? "",
    position: story.position ?? 0,
    role: story.role ?? "normal",
  };
}
