import {
  atomFeed,
  type Feed,
  jsonFeed,
  newsSitemap,
  rssFeed,
  sitemap,
  sitemapIndex,
} from "@/components/site/feeds";
import { markSvg } from "@/components/site/mark";
import type { Press } from "@/components/site/press";
import { address } from "@/core/site/address";
import { listPublicStories } from "@/db/queries/public/list-public-stories";
import { countStoryAddresses, listStoryAddresses } from "@/db/queries/public/list-story-addresses";
import type { Answer, Question } from "./answer";
import { listListPaths } from "./list-list-paths";

/** Addresses in one sitemap: the limit of the format. */
export const sitemapLimit = 50_000;

const inFeed = 50;
const twoDays = 172_800_000;

const xml = (body: string): Answer => ({
  status: 200,
  type: "application/xml; charset=utf-8",
  body,
});

/** What machines read: feeds, sitemaps, robots.txt; null when the path names none. */
export async function machinePage(
  press: Press,
  parts: readonly string[],
  { now }: Question,
): Promise<Answer | null> {
  const [first = "", slug, file, more] = parts;
  if (more !== undefined) return null;
  if (first === "sections" && slug !== undefined && file !== undefined)
    return feed(press, file, slug);
  if (slug !== undefined) return null;
  if (first === "robots.txt") return robots(press);
  if (first === "mark.svg")
    return { status: 200, type: "image/svg+xml; charset=utf-8", body: markSvg(press.site) };
  if (first === "sitemap.xml") return wholeSitemap(press);
  if (first === "news-sitemap.xml") return latestNews(press, now);
  const [, number] = /^sitemap-([1-9]\d{0,3})\.xml$/.exec(first) ?? [];
  return number === undefined ? feed(press, first) : partOfSitemap(press, Number(number));
}

const writers: Readonly<Record<string, (press: Press, feed: Feed) => string>> = {
  "feed.xml": rssFeed,
  "atom.xml": atomFeed,
  "feed.json": jsonFeed,
};

/** The newest stories of the paper, or of one section. */
async function feed(press: Press, file: string, slug?: string): Promise<Answer | null> {
  const write = Object.hasOwn(writers, file) ? writers[file] : undefined;
  const section = press.site.sections.find((s) => s.slug === slug);
  if (!write || (slug !== undefined && !section)) return null;
  const { name, publicationId } = press.site;
  const filter = { publicationId, sectionId: section?.id };
  const body = write(press, {
    title: section ? `${name} · ${section.name}` : name,
    home: section ? address.section(section.slug) : "/",
    stories: await listPublicStories(filter, { limit: inFeed }),
  });
  return file.endsWith(".json")
    ? { status: 200, type: "application/feed+json; charset=utf-8", body }
    : xml(body);
}

/** All addresses, or where their parts lie once they are more than one file may hold. */
async function wholeSitemap(press: Press): Promise<Answer> {
  const lists = await listListPaths(press.site);
  const id = press.site.publicationId;
  const stories = await countStoryAddresses(id);
  if (lists.length + stories > sitemapLimit) {
    const parts = Math.ceil(lists.length / sitemapLimit) + Math.ceil(stories / sitemapLimit);
    return xml(
      sitemapIndex(
        press,
        Array.from({ length: parts }, (_, at) => partName(at + 1)),
      ),
    );
  }
  const all = await listStoryAddresses(id, { limit: sitemapLimit });
  return xml(sitemap(press, [...lists.map((path) => ({ path })), ...all.map(changed)]));
}

/** First the lists, then the stories, oldest first: what a full part holds does not change any more. */
async function partOfSitemap(press: Press, number: number): Promise<Answer | null> {
  const lists = await listListPaths(press.site);
  const listParts = Math.ceil(lists.length / sitemapLimit);
  if (number <= listParts) {
    const part = lists.slice((number - 1) * sitemapLimit, number * sitemapLimit);
    return xml(
      sitemap(
        press,
        part.map((path) => ({ path })),
      ),
    );
  }
  const offset = (number - listParts - 1) * sitemapLimit;
  const range = { limit: sitemapLimit, offset };
  const stories = await listStoryAddresses(press.site.publicationId, range);
  return stories.length === 0 ? null : xml(sitemap(press, stories.map(changed)));
}

const partName = (number: number): string => `/sitemap-${number}.xml`;

const changed = ({ slug, updatedAt }: { readonly slug: string; readonly updatedAt: number }) => ({
  path: address.story(slug),
  changedAt: updatedAt,
});

async function latestNews(press: Press, now: number): Promise<Answer> {
  const filter = { publicationId: press.site.publicationId, since: now - twoDays };
  return xml(newsSitemap(press, await listPublicStories(filter, { limit: 1000 })));
}

function robots(press: Press): Answer {
  const lines = [
    "User-agent: *",
    ...(press.isCopy
      ? ["Disallow:"]
      : ["/desk", "/api", "/preview", "/search"].map((p) => `Disallow: ${p}`)),
    `Sitemap: ${press.absolute("/sitemap.xml")}`,
    `Sitemap: ${press.absolute("/news-sitemap.xml")}`,
  ];
  return { status: 200, type: "text/plain; charset=utf-8", body: `${lines.join("\n")}\n` };
}
