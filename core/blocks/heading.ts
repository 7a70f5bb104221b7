import { numberAttribute } from "./attribute";
import type { Block } from "./block";
import { html, raw } from "./html";

/** A crosshead (小标题). Level 1 is the story's own headline and never stands in a body. */
export const heading: Block = {
  name: "heading",
  group: "block",
  content: { of: ["inline"], atLeast: 0 },
  attrs: { level: numberAttribute(2, 3, { default: 2 }) },
  html: (attrs, inner, { headlineLevel = 1 }) => {
    const tag = raw(`h${Math.min(Number(attrs.level) - 1 + headlineLevel, 6)}`);
    return inner.markup === "" ? inner : html`<${tag}>${inner}</${tag}>`;
  },
  problems: (_attrs, empty) => (empty ? [{ code: "heading-empty" }] : []),
};
