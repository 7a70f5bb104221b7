import { isBlank } from "@/core/text/is-blank";
import { type Attributes, textAttribute } from "./attribute";
import type { Block, Galley } from "./block";
import { type Html, html } from "./html";

/**
 * A question of an interview and the answer to it (问答). Who speaks stands before the words, as papers print it
 * (**记者：**), or 问 and 答 when nobody is named. An answer's further paragraphs are paragraphs like any other. The
 * words are counted; who speaks is set by the house and is not.
 */
export const question: Block = speech("question", { zh: "问", other: "Q" });
export const answer: Block = speech("answer", { zh: "答", other: "A" });

function speech(name: string, label: { readonly zh: string; readonly other: string }): Block {
  return {
    name,
    group: "top",
    content: { of: ["inline"], atLeast: 0 },
    attrs: { speaker: textAttribute(40) },
    html: (attrs, inner, galley) =>
      inner.markup === ""
        ? inner
        : html`<p class="${name}">${speaker(attrs, label, galley)}${inner}</p>`,
    problems: (_attrs, empty) => (empty ? [{ code: `${name}-empty` }] : []),
  };
}

function speaker(
  attrs: Attributes,
  label: { readonly zh: string; readonly other: string },
  { lang }: Galley,
): Html {
  const isChinese = /^zh\b/i.test(lang);
  const name = String(attrs.speaker).trim();
  const who = isBlank(name) ? (isChinese ? label.zh : label.other) : name;
  return html`<strong class="speaker">${who}${isChinese ? "：" : ": "}</strong>`;
}
