import { type Html, html, raw } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import type { Press } from "./press";
import type { Sheet } from "./sheet";
import { styles } from "./style/style";

/** Everything a browser, a search engine and somebody else's feed must know before the first word. */
export function head(press: Press, sheet: Sheet): Html {
  const { site } = press;
  const isFront = sheet.style === "front";
  const title = isFront ? sheet.title : `${sheet.title} - ${site.name}`;
  const description = sheet.description || site.motto || site.name;
  return html`<head><meta charset="utf-8">${press.isCopy && html`<meta http-equiv="Content-Security-Policy" content="${press.policy}">`}<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><meta name="description" content="${description}"><meta name="theme-color" content="#fffefb" media="(prefers-color-scheme:light)"><meta name="theme-color" content="#14130f" media="(prefers-color-scheme:dark)">${press.draft ? unlisted : sheet.isHidden ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${press.absolute(press.path)}">${openGraph(press, sheet, description)}`}<link rel="icon" type="image/svg+xml" href="${press.href(address.mark("svg"))}"><link rel="alternate" type="application/rss+xml" title="${site.name}" href="${press.href("/feed.xml")}">${sheet.head}<style>${raw(styles[sheet.style])}</style></head>`;
}

/** A draft is in nobody's index, and where it lies is told to nobody it links to. */
const unlisted = html`<meta name="robots" content="noindex,nofollow,noarchive"><meta name="referrer" content="no-referrer">`;

function openGraph(press: Press, sheet: Sheet, description: string): Html {
  const { site } = press;
  const picture = sheet.picture ?? { ...mark, path: address.mark("png"), alt: site.name };
  return html`<meta property="og:type" content="${sheet.style === "story" ? "article" : "website"}"><meta property="og:site_name" content="${site.name}"><meta property="og:locale" content="${locale(site.language)}"><meta property="og:title" content="${sheet.title}"><meta property="og:description" content="${description}"><meta property="og:url" content="${press.absolute(press.path)}"><meta property="og:image" content="${press.absolute(picture.path)}"><meta property="og:image:width" content="${picture.width}"><meta property="og:image:height" content="${picture.height}"><meta property="og:image:alt" content="${picture.alt}"><meta name="twitter:card" content="summary_large_image">`;
}

/** Of the paper's mark as others show it, pixels. */
const mark = { width: 1200, height: 630 };

const locale = (language: string): string =>
  /^zh/i.test(language) ? (/hant|tw|hk/i.test(language) ? "zh_TW" : "zh_CN") : "en_US";
