import { html } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import type { Teaser } from "@/core/site/site";
import type { Press } from "./press";

/** The newest stories of the paper, or of one of its sections. */
export interface Feed {
  readonly title: string;
  /** Path of the page whose stories these are. */
  readonly home: string;
  readonly stories: readonly Teaser[];
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>';

export function rssFeed(press: Press, { title, home, stories }: Feed): string {
  const items = stories.map(
    (t) =>
      html`<item><title>${t.headline}</title><link>${press.absolute(address.story(t.slug))}</link><guid isPermaLink="false">${t.storyId}</guid><pubDate>${new Date(t.firstPublishedAt).toUTCString()}</pubDate><description>${t.summary}</description></item>`,
  );
  return (
    declaration +
    html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${title}</title><link>${press.absolute(home)}</link><atom:link rel="self" type="application/rss+xml" href="${press.absolute(press.path)}"/><description>${press.site.motto || press.site.name}</description><language>${press.site.language}</language>${items}</channel></rss>`
      .markup
  );
}

export function atomFeed(press: Press, { title, home, stories }: Feed): string {
  const newest = Math.max(0, ...stories.map((t) => t.updatedAt));
  const entries = stories.map(
    (t) =>
      html`<entry><id>urn:uuid:${t.storyId}</id><title>${t.headline}</title><link href="${press.absolute(address.story(t.slug))}"/><published>${iso(t.firstPublishedAt)}</published><updated>${iso(t.updatedAt)}</updated><summary>${t.summary}</summary></entry>`,
  );
  return (
    declaration +
    html`<feed xmlns="http://www.w3.org/2005/Atom"><id>${press.absolute(press.path)}</id><title>${title}</title><author><name>${press.site.name}</name></author><link href="${press.absolute(home)}"/><link rel="self" href="${press.absolute(press.path)}"/><updated>${iso(newest)}</updated>${entries}</feed>`
      .markup
  );
}

export function jsonFeed(press: Press, { title, home, stories }: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: press.absolute(home),
    feed_url: press.absolute(press.path),
    language: press.site.language,
    items: stories.map((t) => ({
      id: t.storyId,
      url: press.absolute(address.story(t.slug)),
      title: t.headline,
      content_text: t.summary,
      date_published: iso(t.firstPublishedAt),
      date_modified: iso(t.updatedAt),
    })),
  });
}

export interface SitemapEntry {
  readonly path: string;
  /** UTC ms. */
  readonly changedAt?: number;
}

/** At most 50,000 addresses: the limit of the format. */
export function sitemap(press: Press, entries: readonly SitemapEntry[]): string {
  const urls = entries.map(
    ({ path, changedAt }) =>
      html`<url><loc>${press.absolute(path)}</loc>${changedAt !== undefined && html`<lastmod>${iso(changedAt)}</lastmod>`}</url>`,
  );
  return (
    declaration +
    html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`.markup
  );
}

/** Where the parts of a larger sitemap lie. */
export function sitemapIndex(press: Press, paths: readonly string[]): string {
  const parts = paths.map((path) => html`<sitemap><loc>${press.absolute(path)}</loc></sitemap>`);
  return (
    declaration +
    html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts}</sitemapindex>`
      .markup
  );
}

export function newsSitemap(press: Press, stories: readonly Teaser[]): string {
  const urls = stories
    .slice(0, 1000)
    .map(
      (t) =>
        html`<url><loc>${press.absolute(address.story(t.slug))}</loc><news:news><news:publication><news:name>${press.site.name}</news:name><news:language>${/^zh/i.test(t.language) ? "zh-cn" : t.language}</news:language></news:publication><news:publication_date>${iso(t.firstPublishedAt)}</news:publication_date><news:title>${t.headline}</news:title></news:news></url>`,
    );
  return (
    declaration +
    html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls}</urlset>`
      .markup
  );
}

const iso = (ms: number): string => new Date(ms).toISOString();
