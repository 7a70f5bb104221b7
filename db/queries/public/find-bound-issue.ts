import { and, asc, eq } from "drizzle-orm";
import { picturesIn } from "@/core/blocks/pictures-in";
import type { PublicIssuePage } from "@/core/issue/manifest";
import type { PagePicture } from "@/core/paper/press-file";
import type { Site, SitePicture, SiteStory } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { publicIssues, publicPages, publicStories } from "@/db/schema";
import { findSite } from "./find-site";
import { listPublicPictures } from "./list-public-pictures";
import { selectPublic, toSiteStory } from "./public-rows";
import { readSiteRevision } from "./read-site-revision";

/** All that readers have of an issue, to make one book of it. */
export interface BoundIssue {
  readonly site: Site;
  /** Of the site when this was read: an issue changed meanwhile is not the one that is bound. */
  readonly siteRevision: number;
  readonly issueId: string;
  readonly date: string;
  readonly edition: string;
  readonly publishedAt: number;
  readonly pages: readonly PublicIssuePage[];
  readonly stories: ReadonlyMap<string, SiteStory>;
  /** By `shownKey`. */
  readonly pictures: ReadonlyMap<string, SitePicture>;
  /** The first page as printed; null where it was not. */
  readonly cover: PagePicture | null;
}

/** Null for an issue that is not public. */
export async function findBoundIssue(
  issueId: string,
  db: Db = reader(),
): Promise<BoundIssue | null> {
  const site = await findSite(db);
  if (!site) return null;
  const siteRevision = (await readSiteRevision())?.revision ?? 0;
  const [issue] = await db
    .select()
    .from(publicIssues)
    .where(and(eq(publicIssues.issueId, issueId), eq(publicIssues.status, "public")));
  if (!issue) return null;
  const rows = await selectPublic(db).where(
    and(eq(publicStories.issueId, issueId), eq(publicStories.status, "public")),
  );
  const stories = new Map(rows.map((row) => [row.story.storyId, toSiteStory(row)]));
  const shown = [...stories.values()].flatMap(({ storyId, content }) =>
    picturesIn(content.body).map((pictureId) => ({ storyId, pictureId })),
  );
  const [first] = await db
    .select({ large: publicPages.large })
    .from(publicPages)
    .where(eq(publicPages.issueId, issueId))
    .orderBy(asc(publicPages.number))
    .limit(1);
  const { date, edition, publishedAt, pages } = issue;
  return {
    ...{ site, siteRevision, issueId, date, edition, publishedAt, pages, stories },
    pictures: await listPublicPictures(shown, db),
    cover: first?.large ?? null,
  };
}
