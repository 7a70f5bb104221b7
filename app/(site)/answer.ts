import { atomFeed, jsonFeed, newsSitemap, rssFeed, sitemap } from "@/components/site/feeds";
import {
  archivePage,
  frontPage,
  issuePage,
  listPage,
  noticePage,
} from "@/components/site/list-pages";
import type { Press } from "@/components/site/press";
import { searchPage } from "@/components/site/search-page";
import { storyPage } from "@/components/site/story-page";
import { say, wordsFor } from "@/components/site/words";
import { address } from "@/core/site/address";
import { picturesUnder } from "@/core/site/picture-in-body";
import type { Site, SiteIssue, Teaser } from "@/core/site/site";
import { isIsoDate } from "@/core/text/zoned-time";
import { findMovedAddress } from "@/db/queries/public/find-moved-address";
import { findLatestIssue, findPublicIssue } from "@/db/queries/public/find-public-issue";
import { findPublicStory } from "@/db/queries/public/find-public-story";
import { countAuthorStories, listAuthorStories } from "@/db/queries/public/list-author-stories";
import { listIssueDays } from "@/db/queries/public/list-issue-days";
import { listIssueStories } from "@/db/queries/public/list-issue-stories";
import { listPublicPictures } from "@/db/queries/public/list-public-pictures";
import { countPublicStories, listPublicStories } from "@/db/queries/public/list-public-stories";
import { listSeriesStories } from "@/db/queries/public/list-series-stories";
import { listSlugs } from "@/db/queries/public/list-slugs";
import { searchStories } from "@/db/search/search-stories";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** For a moved address: where to. */
  readonly location?: string;
}

const perPage = 30;
const page = (body: string, status = 200): Answer => ({
  status,
  type: "text/html; charset=utf-8",
  body,
});
const xml = (body: string): Answer => ({
  status: 200,
  type: "application/xml; charset=utf-8",
  body,
});

/** What a reader is shown at a path. `now` (UTC ms) bounds the news sitemap alone. */
export async function answer(
  site: Site,
  path: string,
  query: URLSearchParams,
  now: number,
): Promise<Answer> {
  const latest = await findLatestIssue(site.publicationId);
  const press = pressOf(site, latest, path);
  const [area = "", name = "", rest, more] = path.split("/").slice(1).map(decode);
  const found = more === undefined ? await find(press, area, name, rest, query, now) : null;
  if (found) return found;
  const target = await findMovedAddress(path);
  if (target) return { ...page("", 301), location: target };
  return page(noticePage(press, press.words.notFoundTitle, press.words.notFoundText), 404);
}

async function find(
  press: Press,
  area: string,
  name: string,
  rest: string | undefined,
  query: URLSearchParams,
  now: number,
): Promise<Answer | null> {
  const id = press.site.publicationId;
  if (area === "stories" && name && rest === undefined) return story(press, name);
  if (area === "issues" && name) return issue(press, name, rest);
  if (area === "sections" && name) return section(press, name, pageNumber(rest));
  if (area === "authors" && name) return author(press, name, pageNumber(rest));
  if (area === "series" && name && rest === undefined) return series(press, name);
  if (name) return null;
  switch (area) {
    case "":
      return front(press);
    case "archive":
      return page(archivePage(press, await listIssueDays(id)));
    case "search":
      return search(press, query);
    case "feed.xml":
      return xml(rssFeed(press, await listPublicStories({ publicationId: id }, { limit: 50 })));
    case "atom.xml":
      return xml(atomFeed(press, await listPublicStories({ publicationId: id }, { limit: 50 })));
    case "feed.json":
      return {
        status: 200,
        type: "application/feed+json; charset=utf-8",
        body: jsonFeed(press, await listPublicStories({ publicationId: id }, { limit: 50 })),
      };
    case "sitemap.xml":
      return xml(
        sitemap(
          press,
          await listIssueDays(id),
          await listPublicStories({ publicationId: id }, { limit: 45_000 }),
        ),
      );
    case "news-sitemap.xml":
      return xml(
        newsSitemap(
          press,
          await listPublicStories({ publicationId: id, since: now - 172_800_000 }, { limit: 1000 }),
        ),
      );
    case "robots.txt":
      return {
        status: 200,
        type: "text/plain; charset=utf-8",
        body: `User-agent: *\nDisallow: /desk\nDisallow: /api\nDisallow: /search\nSitemap: ${press.absolute("/sitemap.xml")}\nSitemap: ${press.absolute("/news-sitemap.xml")}\n`,
      };
    default:
      return null;
  }
}

async function front(press: Press): Promise<Answer> {
  const { site, latest } = press;
  const stories = latest ? await listIssueStories(latest.issueId) : [];
  const web = await listPublicStories(
    { publicationId: site.publicationId, webOnly: true },
    { limit: 6 },
  );
  return page(frontPage(await withPictures(press, stories), stories, web));
}

async function story(press: Press, slug: string): Promise<Answer | null> {
  const found = await findPublicStory(press.site.publicationId, slug);
  if (!found) return null;
  if (found.is === "withdrawn")
    return page(noticePage(press, press.words.withdrawnTitle, found.withdrawal.notice), 410);
  const shown = found.story;
  const pictures = await listPublicPictures(picturesUnder(shown.content.body).map((p) => p.id));
  const others = shown.place ? await listIssueStories(shown.place.issueId) : [];
  return page(storyPage({ ...press, pictures }, { story: shown, issue: others }));
}

async function issue(press: Press, name: string, rest: string | undefined): Promise<Answer | null> {
  const date = name.slice(0, 10);
  if (!isIsoDate(date) || (name.length > 10 && name[10] !== "-")) return null;
  const found = await findPublicIssue(press.site.publicationId, { date, edition: name.slice(11) });
  if (!found) return null;
  if (found.is === "withdrawn")
    return page(noticePage(press, press.words.withdrawnIssueTitle, found.withdrawal.notice), 410);
  const only = rest === undefined ? undefined : pageNumber(rest);
  if (rest !== undefined && !found.issue.pages.some((p) => p.number === only)) return null;
  return page(issuePage(press, found.issue, await listIssueStories(found.issue.issueId), only));
}

async function section(press: Press, slug: string, n: number): Promise<Answer | null> {
  const found = press.site.sections.find((s) => s.slug === slug);
  if (!found) return null;
  const filter = { publicationId: press.site.publicationId, sectionId: found.id };
  const stories = await listPublicStories(filter, { limit: perPage, offset: (n - 1) * perPage });
  return list(press, found.name, stories, n, await countPublicStories(filter), (p) =>
    address.section(slug, p),
  );
}

async function author(press: Press, name: string, n: number): Promise<Answer | null> {
  const id = press.site.publicationId;
  const total = await countAuthorStories(id, name);
  if (total === 0) return null;
  const stories = await listAuthorStories(id, name, { limit: perPage, offset: (n - 1) * perPage });
  return list(press, say(press.words.author, { name }), stories, n, total, (p) =>
    address.author(name, p),
  );
}

async function series(press: Press, name: string): Promise<Answer | null> {
  const stories = await listSeriesStories(press.site.publicationId, name);
  return stories.length === 0 ? null : list(press, name, stories, 1, 1, () => address.series(name));
}

function list(
  press: Press,
  title: string,
  stories: readonly Teaser[],
  n: number,
  total: number,
  pathOf: (page: number) => string,
): Answer | null {
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (!(n >= 1 && n <= pages)) return null;
  return page(listPage(press, { title, stories, page: n, pages, pathOf }));
}

async function search(press: Press, query: URLSearchParams): Promise<Answer> {
  const q = (query.get("q") ?? "").slice(0, 200);
  const before = Number(query.get("before")) || undefined;
  const { hits, next } = await searchStories("public", q, { limit: 20, before });
  const slugs = await listSlugs(hits.map((hit) => hit.storyId));
  const shown = hits.flatMap((hit) => {
    const slug = slugs.get(hit.storyId);
    return slug ? [{ ...hit, path: address.story(slug) }] : [];
  });
  const more = next === null ? null : `/search?${new URLSearchParams({ q, before: String(next) })}`;
  return page(searchPage(press, { query: q, hits: shown, more }));
}

async function withPictures(press: Press, stories: readonly Teaser[]): Promise<Press> {
  const ids = stories.flatMap(({ picture }) => (picture ? [picture.id] : []));
  return { ...press, pictures: await listPublicPictures(ids) };
}

function pressOf(site: Site, latest: SiteIssue | null, path: string): Press {
  const base = (process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? 3000}`).replace(
    /\/$/,
    "",
  );
  return {
    site,
    words: wordsFor(site.language),
    latest,
    path,
    href: (to) => to,
    absolute: (to) => base + to,
    pictures: new Map(),
    isCopy: false,
  };
}

const pageNumber = (text: string | undefined): number =>
  text === undefined ? 1 : /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
