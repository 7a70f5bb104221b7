import { isBlank } from "@/core/text/is-blank";
import { textAttribute } from "./attribute";
import type { Block } from "./block";
import { html } from "./html";

/** A note (注) where it is called; its text is printed at the end of the story. */
export const footnote: Block = {
  name: "footnote",
  group: "inline",
  content: null,
  attrs: { text: textAttribute(10_000) },
  html: (attrs, inner, { notes, idPrefix = "fn" }) => {
    if (isBlank(String(attrs.text))) return inner;
    const note = String(attrs.text).trim();
    const number = notes.push(note);
    return html`<sup class="note"><a id="${idPrefix}-${number}-ref" href="#${idPrefix}-${number}" role="doc-noteref">${number}</a></sup>`;
  },
  problems: (attrs) => (isBlank(String(attrs.text)) ? [{ code: "footnote-empty" }] : []),
};
