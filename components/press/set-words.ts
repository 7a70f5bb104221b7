import { type Html, html } from "@/core/blocks/html";

/**
 * Words as they are set: an apostrophe between letters is as narrow as one (`core/layout/measured-copy` counts it so),
 * and a name that must not be broken is held together.
 */
export function setWords(words: string, unbroken: readonly string[] = []): Html {
  const names = unbroken.map((name) => `(${name})`);
  const parts = words.split(new RegExp([apostrophe, ...names].join("|"), "u"));
  return html`${parts.map((part) => {
    if (part === undefined) return null;
    if (unbroken.includes(part)) return html`<i class="name">${part}</i>`;
    return part === "’" ? html`<i class="apostrophe">’</i>` : part;
  })}`;
}

const apostrophe = "(?<=\\p{Script=Latin})(’)(?=\\p{Script=Latin})";

/** In an upright title figures of one or two places stand upright in the width of one character. */
export const setUpright = (words: string): Html =>
  html`${words
    .split(/(?<![0-9.])([0-9]{1,2})(?![0-9.%])/)
    .map((part, at) => (at % 2 === 1 ? html`<i class="figure">${part}</i>` : setWords(part)))}`;
