import { type Html, html, raw } from "@/core/blocks/html";
import type { Press } from "./press";

/**
 * What can be done with a page by our script: listen, copy its address with its source, share, print. `listen` is null
 * where there is nothing to read.
 */
export function acts(
  press: Press,
  { source, listen }: { readonly source: string; readonly listen: string | null },
): Html {
  const { words, draft } = press;
  return html`<span class="acts">${!draft && html`${listen !== null && html`<button type="button" class="listen" hidden>${listen}</button>`}<button type="button" class="copy" data-source="${source}" data-link="${press.absolute(press.path)}" data-done="${words.copied}">${words.copyLink}</button><button type="button" class="share" hidden>${words.share}</button>`}<button type="button" class="press">${words.print}</button>${raw('<span class="vh" role="status"></span>')}</span>`;
}
