import type { Html } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import { dataScript } from "../data-script";
import { pageTitle } from "../issue-page";
import type { Press } from "../press";
import { type PaperView, printedPage } from "./paper-view";

/** The page in the words of schema.org: the issue it is of, and the stories on it. */
export function paperData(press: Press, view: PaperView): Html {
  const { site } = press;
  const { issue, page, stories } = view;
  const picture = printedPage(view)?.small;
  return dataScript({
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    name: pageTitle(press, page),
    position: page.number,
    url: press.absolute(press.path),
    inLanguage: site.language,
    datePublished: issue.date,
    ...(picture && { image: press.absolute(address.paperFile(issue, picture.name)) }),
    hasPart: stories.map(({ headline, slug }) => ({
      "@type": "NewsArticle",
      headline,
      url: press.absolute(address.story(slug)),
    })),
    isPartOf: {
      "@type": "PublicationIssue",
      issueNumber: issue.runningNumber,
      datePublished: issue.date,
      url: press.absolute(address.issue(issue)),
      isPartOf: { "@type": "Newspaper", name: site.name, ...(site.issn && { issn: site.issn }) },
    },
  });
}
