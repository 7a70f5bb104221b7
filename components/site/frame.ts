import { html, raw } from "@/core/blocks/html";
import { head } from "./head";
import { imprint } from "./imprint";
import { masthead } from "./masthead";
import type { Press } from "./press";
import { scripts } from "./script/script";
import type { Sheet } from "./sheet";

/** A whole page: head, nameplate and its line, sections, the page's own matter, imprint. */
export function frame(press: Press, sheet: Sheet): string {
  return html`<!doctype html><html lang="${press.site.language}">${head(press, sheet)}<body class="on-${sheet.style}"><script>${raw(scripts.boot)}</script><a class="skip" href="#main">${press.words.skip}</a>${press.draft?.band}${masthead(press, sheet)}<main id="main" class="wrap" tabindex="-1">${sheet.body}</main>${imprint(press)}<script>${raw(scripts.reader)}</script>${sheet.scripts?.map((name) => html`<script>${raw(scripts[name])}</script>`)}</body></html>`
    .markup;
}
