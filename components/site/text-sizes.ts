import { type Html, html } from "@/core/blocks/html";
import type { Press } from "./press";

/** 字号: four sizes, kept for the next visit. */
export function textSizes({ words }: Press): Html {
  const sizes = [
    ["-1", words.sizeSmall],
    ["0", words.sizeNormal],
    ["1", words.sizeLarge],
    ["2", words.sizeHuge],
  ] as const;
  return html`<span class="sizes" role="group" aria-label="${words.textSize}"><span aria-hidden="true">${words.textSize}</span>${sizes.map(([size, label]) => html`<button type="button" data-size="${size}" aria-pressed="false">${label}</button>`)}</span>`;
}
