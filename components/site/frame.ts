import { type Html, html, raw } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import { lunarDate, newspaperDate, weekdayName } from "@/core/text/newspaper-date";
import type { Press } from "./press";
import { type StyleName, styles } from "./style/style";
import { say } from "./words";

export interface Sheet {
  readonly title: string;
  readonly description?: string | undefined;
  readonly style: StyleName;
  readonly head?: Html | undefined;
  readonly body: Html;
}

/** A whole page: head, nameplate, the line under it, sections, the page's own matter, imprint. */
export function frame(press: Press, sheet: Sheet): string {
  const { site, words } = press;
  const full = sheet.style === "front" ? sheet.title : `${sheet.title} - ${site.name}`;
  return html`<!doctype html><html lang="${site.language}"><head><meta charset="utf-8">${press.isCopy && html`<meta http-equiv="Content-Security-Policy" content="${press.policy}">`}<meta name="viewport" content="width=device-width,initial-scale=1"><title>${full}</title><meta name="description" content="${sheet.description ?? site.motto}"><link rel="canonical" href="${press.absolute(press.path)}"><link rel="icon" href="data:,"><link rel="alternate" type="application/rss+xml" title="${site.name}" href="${press.href("/feed.xml")}"><meta property="og:site_name" content="${site.name}"><meta property="og:title" content="${sheet.title}"><meta property="og:url" content="${press.absolute(press.path)}">${sheet.head}<style>${raw(styles[sheet.style])}</style></head><body class="on-${sheet.style}"><a class="skip" href="#main">${words.skip}</a><header class="wrap"><div class="top"><nav aria-label="${site.name}">${press.latest && html`<a href="${press.href(address.issue(press.latest))}">${words.today}</a>`}<a href="${press.href(address.archive)}">${words.archive}</a>${!press.isCopy && html`<a href="${press.href(address.search)}">${words.search}</a>`}</nav></div>${nameplate(press, sheet.style === "front")}${sectionsNav(press)}</header><main id="main" class="wrap">${sheet.body}</main><footer class="foot"><div class="wrap"><p>${imprint(press).map((line) => html`<span>${line}</span>`)}</p><p class="prints">${press.absolute(press.path)}</p></div></footer></body></html>`
    .markup;
}

function nameplate({ site, words, latest, href }: Press, isFront: boolean): Html {
  const name = html`<a class="title" href="${href("/")}">${site.name}</a>`;
  const line = latest
    ? [
        [
          newspaperDate(latest.date, site.language),
          weekdayName(latest.date, site.language),
          /^zh/i.test(site.language) ? lunarDate(latest.date) : "",
        ]
          .join(" ")
          .trim(),
        say(words.runningNumber, { n: latest.runningNumber }),
        say(words.todayPages, { n: latest.pages.length }),
      ]
    : [];
  return html`<div class="name">${isFront ? html`<h1>${name}</h1>` : name}</div>${line.length > 0 && html`<p class="dateline">${line.map((part, i) => html`${i > 0 && " · "}<span>${part}</span>`)}</p>`}`;
}

function sectionsNav({ site, words, href, path }: Press): Html {
  const items = site.sections.map(({ name, slug }) => {
    const to = address.section(slug);
    return html`<li><a href="${href(to)}"${path === to && raw(' aria-current="page"')}>${name}</a></li>`;
  });
  return html`<nav class="nav" aria-label="${words.sections}"><ul>${items}</ul></nav>`;
}

function imprint({ site, words }: Press): string[] {
  return [
    site.governedBy && say(words.footerGoverned, { name: site.governedBy }),
    site.sponsoredBy && say(words.footerSponsored, { name: site.sponsoredBy }),
    site.publishedBy && say(words.footerPublished, { name: site.publishedBy }),
    site.cn && say(words.footerCn, { cn: site.cn.replace(/^CN\s*/, "") }),
  ].filter((line) => line !== "");
}
