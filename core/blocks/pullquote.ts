import { textAttribute } from "./attribute";
import type { Block } from "./block";
import { html } from "./html";

/**
 * Words of the story set large beside it (摘引), and who said them. They stand in the text once already and are there
 * to be looked at: like a caption they are read, searched and compared, and not counted a second time as 字数.
 */
export const pullquote: Block = {
  name: "pullquote",
  group: "top",
  content: { of: ["inline"], atLeast: 0 },
  attrs: { source: textAttribute(200) },
  html: ({ source }, inner) =>
    inner.markup === ""
      ? inner
      : html`<figure class="pullquote"><blockquote><p>${inner}</p></blockquote>${source && html`<figcaption>${source}</figcaption>`}</figure>`,
  problems: (_attrs, empty) => (empty ? [{ code: "pullquote-empty" }] : []),
};
