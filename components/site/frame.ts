import { type Html, html, raw } from "@/core/blocks/html";
import type { SiteIssue } from "@/core/site/site";
import { head } from "./head";
import { imprint } from "./imprint";
import { masthead } from "./masthead";
import type { Press } from "./press";
import { scripts } from "./script/script";
import type { StyleName } from "./style/style";

export interface Sheet {
  readonly title: string;
  readonly description?: string | undefined;
  readonly style: StyleName;
  /** The issue whose line stands under the nameplate; the newest unless told. */
  readonly issue?: SiteIssue | undefined;
  /** What others show beside a link to the page; the paper's mark unless told. */
  readonly picture?: SharedPicture | undefined;
  /** Kept from search engines: results, pages that are gone. */
  readonly isHidden?: boolean | undefined;
  readonly head?: Html | null | undefined;
  readonly body: Html;
}

export interface SharedPicture {
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A whole page: head, nameplate and its line, sections, the page's own matter, imprint. */
export function frame(press: Press, sheet: Sheet): string {
  return html`<!doctype html><html lang="${press.site.language}">${head(press, sheet)}<body class="on-${sheet.style}"><script>${raw(scripts.boot)}</script><a class="skip" href="#main">${press.words.skip}</a>${masthead(press, sheet)}<main id="main" class="wrap" tabindex="-1">${sheet.body}</main>${imprint(press)}<script>${raw(scripts.reader)}</script></body></html>`
    .markup;
}
