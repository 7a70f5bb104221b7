import { type Html, html, raw } from "@/core/blocks/html";
import type { PublicIssuePage } from "@/core/issue/manifest";
import { thumbName } from "@/core/paper/thumb-name";
import { address } from "@/core/site/address";
import type { Press } from "../press";
import { inOneLine, pageLabel, say } from "../words";
import type { PaperView } from "./paper-view";

/** 版面目录: every page of the issue by its small sheet and its name. */
export function pageStrip(press: Press, view: PaperView): Html {
  const { issue, page: current } = view;
  const items = issue.pages.map(
    (page) =>
      html`<li><a href="${press.href(address.page(issue, page.number))}"${page === current && raw(' aria-current="page"')}>${pageThumb(press, view, page.number)}<span>${pageName(press, page)}</span></a></li>`,
  );
  return html`<nav class="strip" aria-label="${press.words.allPages}"><ul>${items}</ul></nav>`;
}

/** 第01版：要闻 */
export function pageName({ site, words }: Press, { number, name }: PublicIssuePage): string {
  const page = pageLabel(site.language, number);
  return name === "" ? page : say(words.pageNamed, { page, name });
}

/** The small sheet of a page, beside its name in a link; null where the page was not pressed. */
export function pageThumb(
  press: Press,
  { issue, printed }: Pick<PaperView, "issue" | "printed">,
  number: number,
): Html | null {
  const found = printed.pages.find((page) => page.number === number);
  if (!found) return null;
  const { small } = found;
  const src = press.href(address.paperFile(issue, thumbName(small.name)));
  const height = Math.round((small.height * thumbWidth) / small.width);
  return html`<img class="thumb" src="${src}" width="${thumbWidth}" height="${height}" alt="" loading="lazy" decoding="async">`;
}

/** Px across. */
const thumbWidth = 112;

/** Links to the issue's own files; null when none is made. */
export function issueFiles(
  press: Press,
  { issue, printed }: Pick<PaperView, "issue" | "printed">,
): Html | null {
  const { issuePdf, epub } = press.words;
  const links = [
    { file: printed.pdf, label: issuePdf },
    { file: printed.epub, label: epub },
  ].flatMap(({ file, label }) =>
    file
      ? [
          html`<a href="${press.href(address.paperFile(issue, file.name))}">${inOneLine(press.site.language, [label, megabytes(file.bytes)])}</a>`,
        ]
      : [],
  );
  return links.length === 0 ? null : html`${links}`;
}

/** 2.4 MB: what a reader on a telephone wants to know first. */
export const megabytes = (bytes: number): string =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
