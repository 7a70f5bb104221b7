import { type Html, html } from "@/core/blocks/html";
import { isLatinText } from "@/core/layout/is-latin-text";

/**
 * Words as they are set: an apostrophe between letters is as narrow as one, a quotation mark of Latin text half as wide
 * as the typeface has it (`core/layout/measured-copy` counts both so), and a name that must not be broken is held together.
 */
export function setWords(words: string, unbroken: readonly string[] = []): Html {
  const names = unbroken.map((name) => `(${name})`);
  const marks = isLatinText(words) ? [apostrophe, quote] : [apostrophe];
  const parts = words.split(new RegExp([...marks, ...names].join("|"), "u"));
  return html`${parts.map((part, at) => {
    if (part === undefined) return null;
    // What a group of the expression has caught stands between what none has.
    const group = at % (marks.length + names.length + 1);
    if (group === 0) return part;
    if (group > marks.length) return html`<i class="name">${part}</i>`;
    return html`<i class="${group === 1 ? "apostrophe" : "quote"}">${part}</i>`;
  })}`;
}

const apostrophe = "(?<=\\p{Script=Latin})(’)(?=\\p{Script=Latin})";
const quote = "([“”‘’])";

/** In an upright title figures of one or two places stand upright in the width of one character. */
export const setUpright = (words: string): Html =>
  html`${words
    .split(/(?<![0-9.])([0-9]{1,2})(?![0-9.%])/)
    .map((part, at) => (at % 2 === 1 ? html`<i class="figure">${part}</i>` : setWords(part)))}`;
