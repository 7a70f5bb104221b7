import { isBlank } from "@/core/text/is-blank";
import { html } from "./html";
import type { Mark } from "./mark";

/** The longest reading: a few syllables. */
export const longestReading = 100;

/**
 * How words are read (注音), set above them. The words stay words of the text; their reading is neither counted nor
 * searched. Where a browser cannot set it above, it follows in brackets.
 */
export const ruby: Mark = {
  name: "ruby",
  attrs: {
    reading: {
      accepts: (value) =>
        typeof value === "string" && !isBlank(value) && value.length <= longestReading,
    },
  },
  html: ({ reading }, inner) =>
    html`<ruby>${inner}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`,
};
