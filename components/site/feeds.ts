import { html } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import type { IssueDay, Teaser } from "@/core/site/site";
import type { Press } from "./press";

const declaration = '<?xml version="1.0" encoding="utf-8"?>';

export function rssFeed(press: Press, stories: readonly Teaser[]): string {
  const items = stories.map(
    (t) =>
      html`<item><title>${t.headline}</title><link>${press.absolute(address.story(t.slug))}</link><guid isPermaLink="false">${t.storyId}</guid><pubDate>${new Date(t.firstPublishedAt).toUTCString()}</pubDate><description>${t.summary}</description></item>`,
  );
  return (
    declaration +
    html`<rss version="2.0"><channel><title>${press.site.name}</title><link>${press.absolute("/")}</link><description>${press.site.motto || press.site.name}</description><language>${press.site.language}</language>${items}</channel></rss>`
      .markup
  );
}

export function atomFeed(press: Press, stories: readonly Teaser[]): string {
  const newest = Math.max(0, ...stories.map((t) => t.updatedAt));
  const entries = stories.map(
    (t) =>
      html`<entry><id>urn:uuid:${t.storyId}</id><title>${t.headline}</title><link href="${press.absolute(address.story(t.slug))}"/><published>${iso(t.firstPublishedAt)}</published><updated>${iso(t.updatedAt)}</updated><summary>${t.summary}</summary></entry>`,
  );
  return (
    declaration +
    html`<feed xmlns="http://www.w3.org/2005/Atom"><id>${press.absolute("/")}</id><title>${press.site.name}</title><author><name>${press.site.name}</name></author><link rel="self" href="${press.absolute("/atom.xml")}"/><updated>${iso(newest)}</updated>${entries}</feed>`
      .markup
  );
}

export function jsonFeed(press: Press, stories: readonly Teaser[]): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: press.site.name,
    home_page_url: press.absolute("/"),
    feed_url: press.absolute("/feed.json"),
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

/** At most 50,000 addresses, the newest: the limit of the format. */
export function sitemap(
  press: Press,
  days: readonly IssueDay[],
  stories: readonly Teaser[],
): string {
  const paths = [
    "/",
    address.archive,
    ...press.site.sections.map((s) => address.section(s.slug)),
    ...days.map(address.issue),
    ...stories.map((t) => address.story(t.slug)),
  ];
  return (
    declaration +
    html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.slice(0, 50_000).map((path) => html`<url><loc>${press.absolute(path)}</loc></url>`)}</urlset>`
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
