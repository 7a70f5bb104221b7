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
import { say } from "@/components/site/words";
import { address, twoDigits } from "@/core/site/address";
import { picturesUnder } from "@/core/site/picture-in-body";
import type { Teaser } from "@/core/site/site";
import { isIsoDate } from "@/core/text/zoned-time";
import { findPublicIssue } from "@/db/queries/public/find-public-issue";
import { findPublicStory } from "@/db/queries/public/find-public-story";
import { countAuthorStories, listAuthorStories } from "@/db/queries/public/list-author-stories";
import { listIssueDays } from "@/db/queries/public/list-issue-days";
import { listIssueStories } from "@/db/queries/public/list-issue-stories";
import { listPublicPictures } from "@/db/queries/public/list-public-pictures";
import { countPublicStories, listPublicStories } from "@/db/queries/public/list-public-stories";
import { listSeriesStories } from "@/db/queries/public/list-series-stories";
import { listSlugs } from "@/db/queries/public/list-slugs";
import { searchStories } from "@/db/search/search-stories";
import { type Answer, moved, page, type Question } from "./answer";

/** Stories on one page of a section or an author. */
export const storiesOnPage = 30;

/** The pages that people read; null when there is none at the path. */
export async function readingPage(
  press: Press,
  parts: readonly string[],
  { query }: Question,
): Promise<Answer | null> {
  const [area = "", name, rest, more] = parts;
  if (more !== undefined || name === "") return null;
  if (name === undefined) {
    if (area === "") return front(press);
    if (area === "archive") return archive(press);
    if (area === "search" && !press.isCopy) return search(press, query);
    return null;
  }
  if (area === "issues") return issue(press, name, rest);
  if (area === "sections") return section(press, name, pageNumber(rest));
  if (area === "authors") return author(press, name, pageNumber(rest));
  if (rest !== undefined) return null;
  if (area === "stories") return story(press, name);
  if (area === "series") return series(press, name);
  if (area === "archive") return month(press, name);
  return null;
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
  if (only !== undefined && !found.issue.pages.some((p) => p.number === only)) return null;
  if (only !== undefined && rest !== twoDigits(only)) return moved(address.page(found.issue, only));
  return page(issuePage(press, found.issue, await listIssueStories(found.issue.issueId), only));
}

async function section(press: Press, slug: string, n: number): Promise<Answer | null> {
  const found = press.site.sections.find((s) => s.slug === slug);
  if (!found) return null;
  const filter = { publicationId: press.site.publicationId, sectionId: found.id };
  const stories = await listPublicStories(filter, part(n));
  return list(press, found.name, stories, n, await countPublicStories(filter), (p) =>
    address.section(slug, p),
  );
}

async function author(press: Press, name: string, n: number): Promise<Answer | null> {
  const id = press.site.publicationId;
  const total = await countAuthorStories(id, name);
  if (total === 0) return null;
  const stories = await listAuthorStories(id, name, part(n));
  return list(press, say(press.words.author, { name }), stories, n, total, (p) =>
    address.author(name, p),
  );
}

const part = (n: number) => ({ limit: storiesOnPage, offset: ((n || 1) - 1) * storiesOnPage });

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
  const pages = Math.max(1, Math.ceil(total / storiesOnPage));
  if (!(n >= 1 && n <= pages)) return null;
  if (press.path !== pathOf(n)) return moved(pathOf(n));
  return page(listPage(press, { title, stories, page: n, pages, pathOf }));
}

async function archive(press: Press): Promise<Answer> {
  return page(archivePage(press, await listIssueDays(press.site.publicationId)));
}

/** `name` is YYYY-MM. */
async function month(press: Press, name: string): Promise<Answer | null> {
  if (!isIsoDate(`${name}-01`)) return null;
  const days = await listIssueDays(press.site.publicationId, {
    from: `${name}-01`,
    to: `${name}-32`,
  });
  return days.length === 0 ? null : page(archivePage(press, days));
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

/** A number in an address, written in one way: 2 for a list, 02 for a printed page; NaN for anything else. */
const pageNumber = (text: string | undefined): number =>
  text === undefined ? 1 : /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
