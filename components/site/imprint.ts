import { type Html, html } from "@/core/blocks/html";
import { address } from "@/core/site/address";
import type { Press } from "./press";
import { say } from "./words";

/** The foot of every page: who answers for the paper, ways on, and on paper the address of the page. */
export function imprint(press: Press): Html {
  const { site, words, href } = press;
  const lines = [
    [words.footerGoverned, site.governedBy],
    [words.footerSponsored, site.sponsoredBy],
    [words.footerPublished, site.publishedBy],
    [words.footerAddress, site.address],
    [words.footerCn, site.cn.replace(/^CN\s*/, "")],
    [words.footerIssn, site.issn.replace(/^ISSN\s*/, "")],
  ].flatMap(([line = "", value = ""]) => (value === "" ? [] : [say(line, { value })]));
  return html`<footer class="foot"><div class="wrap"><nav aria-label="${words.footer}"><a href="${href("/")}">${words.front}</a><a href="${href(address.archive)}">${words.archive}</a><a href="${href("/feed.xml")}">${words.feed}</a></nav><p>${lines.map((line) => html`<span>${line}</span>`)}</p></div></footer><p class="prints">${site.name} ${press.absolute(press.path)}</p>`;
}
