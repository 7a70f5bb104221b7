import { storiesOnPage } from "@/app/(site)/list-answer";
import { listListPaths } from "@/app/(site)/list-list-paths";
import { sitemapLimit } from "@/app/(site)/machine-pages";
import { address } from "@/core/site/address";
import type { Site } from "@/core/site/site";
import { listIssueMonths } from "@/db/queries/public/list-issue-months";
import { listPublicAuthors } from "@/db/queries/public/list-public-names";
import { countPublicStories } from "@/db/queries/public/list-public-stories";
import { countStoryAddresses, listStoryAddresses } from "@/db/queries/public/list-story-addresses";

const batch = 1000;

/** Every path that a copy of the site has a file for, pictures and moved addresses aside. */
export async function listCopyPaths(site: Site): Promise<readonly string[]> {
  return [
    ...(await stories(site)),
    ...(await listListPaths(site)),
    ...(await furtherPages(site)),
    ...(await daysOfMonths(site)),
    ...(await forMachines(site)),
    "/404",
  ];
}

async function stories({ publicationId }: Site): Promise<readonly string[]> {
  const paths: string[] = [];
  for (;;) {
    const range = { limit: batch, offset: paths.length };
    const part = await listStoryAddresses(publicationId, range);
    paths.push(...part.map(({ slug }) => address.story(slug)));
    if (part.length < batch) return paths;
  }
}

/** The second page of a list, and those after it. */
async function furtherPages({ publicationId, sections }: Site): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { id, slug } of sections) {
    const count = await countPublicStories({ publicationId, sectionId: id });
    paths.push(...pagesAfterFirst(count, (n) => address.section(slug, n)));
  }
  for (const { name, stories: count } of await listPublicAuthors(publicationId))
    paths.push(...pagesAfterFirst(count, (n) => address.author(name, n)));
  return paths;
}

function pagesAfterFirst(stories: number, pathOf: (page: number) => string): readonly string[] {
  const further = Math.max(0, Math.ceil(stories / storiesOnPage) - 1);
  return Array.from({ length: further }, (_, at) => pathOf(at + 2));
}

/** What pages open as a calendar. */
async function daysOfMonths({ publicationId }: Site): Promise<readonly string[]> {
  return (await listIssueMonths(publicationId)).map(({ month }) => address.days(month));
}

async function forMachines(site: Site): Promise<readonly string[]> {
  const feeds = ["feed.xml", "atom.xml", "feed.json"];
  const lists = (await listListPaths(site)).length;
  const stories = await countStoryAddresses(site.publicationId);
  const parts = Math.ceil(lists / sitemapLimit) + Math.ceil(stories / sitemapLimit);
  return [
    ...feeds.map((file) => `/${file}`),
    ...site.sections.flatMap(({ slug }) => feeds.map((file) => `${address.section(slug)}/${file}`)),
    ...(lists + stories > sitemapLimit
      ? Array.from({ length: parts }, (_, at) => `/sitemap-${at + 1}.xml`)
      : []),
    "/sitemap.xml",
    "/news-sitemap.xml",
    "/robots.txt",
    address.mark("svg"),
  ];
}
