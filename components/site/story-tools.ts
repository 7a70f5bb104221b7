import { type Html, html } from "@/core/blocks/html";
import type { Teaser } from "@/core/site/site";
import { acts } from "./acts";
import type { Press } from "./press";
import { dayAndPage } from "./teaser";
import { textSizes } from "./text-sizes";
import { say } from "./words";

/** Text size, listening, copying, printing: shown when our script runs, in a line that is always kept for them. */
export function storyTools(press: Press, story: Teaser): Html {
  const { words, site } = press;
  const source = say(words.copyText, {
    headline: story.headline,
    paper: site.name,
    where: dayAndPage(press, story),
  });
  return html`<div class="tools" lang="${site.language}" role="group" aria-label="${words.storyTools}">${textSizes(press)}${acts(press, { source, listen: words.listen })}</div>`;
}
