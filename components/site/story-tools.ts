import { type Html, html, raw } from "@/core/blocks/html";
import type { Teaser } from "@/core/site/site";
import type { Press } from "./press";
import { dayAndPage } from "./teaser";
import { say } from "./words";

/** Text size, copying, printing: shown when our script runs, in a line that is always kept for them. */
export function storyTools(press: Press, story: Teaser): Html {
  const { words, site } = press;
  const sizes = [
    ["-1", words.sizeSmall],
    ["0", words.sizeNormal],
    ["1", words.sizeLarge],
    ["2", words.sizeHuge],
  ] as const;
  const source = say(words.copyText, {
    headline: story.headline,
    paper: site.name,
    where: dayAndPage(press, story),
  });
  return html`<div class="tools" lang="${site.language}" role="group" aria-label="${words.storyTools}"><span class="sizes" role="group" aria-label="${words.textSize}"><span aria-hidden="true">${words.textSize}</span>${sizes.map(([size, label]) => html`<button type="button" data-size="${size}" aria-pressed="false">${label}</button>`)}</span><span class="acts">${!press.draft && html`<button type="button" class="copy" data-source="${source}" data-link="${press.absolute(press.path)}" data-done="${words.copied}">${words.copyLink}</button>`}<button type="button" class="press">${words.print}</button>${raw('<span class="vh" role="status"></span>')}</span></div>`;
}
