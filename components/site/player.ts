import { type Html, html } from "@/core/blocks/html";
import type { Press } from "./press";

const rates = ["0.75", "1", "1.25", "1.5", "2"] as const;

/** The strip at the foot of the window that reads aloud; it opens when somebody asks to listen. */
export function player({ words, site }: Press): Html {
  const button = (act: string, label: string) =>
    html`<button type="button" data-act="${act}">${label}</button>`;
  const options = rates.map(
    (rate) => html`<option value="${rate}"${rate === "1" && html` selected`}>${rate}×</option>`,
  );
  return html`<section class="player" aria-label="${words.listen}" lang="${site.language}" hidden data-none="${words.noVoice}"><p class="line" role="status"></p><div class="keys">${button("back", words.previousSentence)}<button type="button" data-act="pause" data-pause="${words.pause}" data-resume="${words.resume}">${words.pause}</button>${button("on", words.nextSentence)}${button("next", words.nextToRead)}<label><span class="vh">${words.rate}</span><select>${options}</select></label>${button("stop", words.stopReading)}</div></section>`;
}
