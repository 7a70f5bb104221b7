import { type Html, html } from "@/core/blocks/html";
import { address, twoDigits } from "@/core/site/address";
import type { SiteStory } from "@/core/site/site";
import { dataScript } from "./data-script";
import type { Press } from "./press";
import type { SharedPicture } from "./sheet";
import { sectionName } from "./words";

/** The story in the words of schema.org, with the issue and the page that printed it. */
export function linkedData(
  press: Press,
  story: SiteStory,
  picture: SharedPicture | undefined,
): Html {
  const { site, latest } = press;
  const { place, content } = story;
  const section = site.sections.find((s) => s.id === story.sectionId);
  const paper = { "@type": "NewsMediaOrganization", name: site.name, url: press.absolute("/") };
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: story.headline,
    ...(content.kicker && { alternativeHeadline: content.kicker }),
    description: story.summary,
    inLanguage: story.language,
    datePublished: new Date(story.firstPublishedAt).toISOString(),
    dateModified: new Date(story.updatedAt).toISOString(),
    author: story.credits.map(({ name }) => ({
      "@type": "Person",
      name,
      url: press.absolute(address.author(name)),
    })),
    publisher: paper,
    image: press.absolute(picture?.path ?? address.mark("png")),
    ...(section && { articleSection: sectionName(site.language, section) }),
    ...(content.keywords.length > 0 && { keywords: content.keywords }),
    ...(content.dateline && { dateline: content.dateline }),
    ...(story.corrections.length > 0 && { correction: story.corrections.map(({ text }) => text) }),
    wordCount: story.wordCount,
    mainEntityOfPage: press.absolute(press.path),
    isAccessibleForFree: true,
    ...(place && {
      printPage: twoDigits(place.pageNumber),
      printSection: place.pageName,
      printEdition: place.edition || place.date,
      isPartOf: {
        "@type": "PublicationIssue",
        datePublished: place.date,
        ...(latest?.issueId === place.issueId && { issueNumber: latest.runningNumber }),
        isPartOf: { "@type": "Newspaper", name: site.name, ...(site.issn && { issn: site.issn }) },
      },
    }),
  };
  const times = html`<meta property="article:published_time" content="${data.datePublished}"><meta property="article:modified_time" content="${data.dateModified}">`;
  return html`${times}${dataScript(data)}`;
}
