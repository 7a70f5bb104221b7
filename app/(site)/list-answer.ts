import { listPage } from "@/components/site/list-page";
import type { Press } from "@/components/site/press";
import { sectionName } from "@/components/site/words";
import { address } from "@/core/site/address";
import type { Teaser } from "@/core/site/site";
import { countAuthorStories, listAuthorStories } from "@/db/queries/public/list-author-stories";
import { countPublicStories, listPublicStories } from "@/db/queries/public/list-public-stories";
import { listSeriesStories } from "@/db/queries/public/list-series-stories";
import { type Answer, moved, page } from "./answer";
import { withPictures } from "./with-pictures";

/** Stories on one page of a section or an author. */
export const storiesOnPage = 30;

export async function sectionAnswer(
  press: Press,
  slug: string,
  number: string | undefined,
): Promise<Answer | null> {
  const found = press.site.sections.find((s) => s.slug === slug);
  if (!found) return null;
  const filter = { publicationId: press.site.publicationId, sectionId: found.id };
  return list(press, number, {
    title: sectionName(press.site.language, found),
    total: await countPublicStories(filter),
    stories: (range) => listPublicStories(filter, range),
    feeds: address.section(slug),
    pathOf: (n) => address.section(slug, n),
  });
}

/** All that bears a name; null for a name that signs nothing. */
export async function authorAnswer(
  press: Press,
  name: string,
  number: string | undefined,
): Promise<Answer | null> {
  const id = press.site.publicationId;
  const total = await countAuthorStories(id, name);
  if (total === 0) return null;
  return list(press, number, {
    title: name,
    over: press.words.authorOver,
    total,
    stories: (range) => listAuthorStories(id, name, range),
    pathOf: (n) => address.author(name, n),
  });
}

/** A series whole, its parts in order; null for one that has no public part. */
export async function seriesAnswer(press: Press, name: string): Promise<Answer | null> {
  const stories = await listSeriesStories(press.site.publicationId, name);
  if (stories.length === 0) return null;
  return list(press, undefined, {
    title: name,
    over: press.words.seriesOver,
    total: stories.length,
    isSeries: true,
    stories: async () => stories,
    pathOf: () => address.series(name),
  });
}

interface List {
  readonly title: string;
  readonly over?: string;
  readonly total: number;
  readonly isSeries?: boolean;
  readonly feeds?: string;
  stories(range: { limit: number; offset: number }): Promise<readonly Teaser[]>;
  pathOf(page: number): string;
}

async function list(
  press: Press,
  number: string | undefined,
  { stories, ...about }: List,
): Promise<Answer | null> {
  const n = number === undefined ? 1 : /^\d{1,6}$/.test(number) ? Number(number) : 0;
  const pages = about.isSeries ? 1 : Math.max(1, Math.ceil(about.total / storiesOnPage));
  if (n < 1 || n > pages) return null;
  if (press.path !== about.pathOf(n)) return moved(about.pathOf(n));
  const found = await stories({ limit: storiesOnPage, offset: (n - 1) * storiesOnPage });
  const shown = await withPictures(press, found);
  return page(listPage(shown, { ...about, stories: found, page: n, pages }));
}
