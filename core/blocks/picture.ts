import { isBlank } from "@/core/text/is-blank";
import { type Attributes, numberAttribute, textAttribute } from "./attribute";
import type { Block, Problem } from "./block";
import { html } from "./html";
import { inPicture } from "./in-picture";

/** A picture inside a story. The file is known by its id only; how it is sent is the page's affair. */
export const picture: Block = {
  name: "picture",
  group: "block",
  content: null,
  attrs: {
    pictureId: { accepts: (value) => typeof value === "string" && /^[\w-]{1,64}$/.test(value) },
    alt: textAttribute(2_000),
    caption: textAttribute(5_000),
    credit: textAttribute(500),
    width: numberAttribute(1, 100_000, { optional: true }),
    height: numberAttribute(1, 100_000, { optional: true }),
  },
  html: (attrs, inner, galley) => {
    const file = galley.picture(String(attrs.pictureId));
    if (!file || !isSafeSource(file.src)) return inner;
    const img = html`<img src="${file.src}" alt="${attrs.alt}" width="${file.width}" height="${file.height}" loading="lazy" decoding="async">`;
    return html`<figure class="pic">${inPicture(file, img)}${figcaption(attrs)}</figure>`;
  },
  problems: (attrs) => missing(attrs),
};

function figcaption({ caption, credit }: Attributes) {
  if (!caption && !credit) return null;
  const by = credit && html`<span class="credit">${credit}</span>`;
  return html`<figcaption>${caption}${caption && credit ? " " : ""}${by}</figcaption>`;
}

function missing(attrs: Attributes): Problem[] {
  const problems: Problem[] = [];
  if (isBlank(String(attrs.alt))) problems.push({ code: "picture-without-alt" });
  if (isBlank(String(attrs.caption))) problems.push({ code: "picture-without-caption" });
  if (isBlank(String(attrs.credit))) problems.push({ code: "picture-without-credit" });
  return problems;
}

/** http(s), or relative to this site: nothing that a browser could take for another protocol or host. */
function isSafeSource(src: string): boolean {
  return /^(?:https?:\/\/|\.{0,2}\/(?!\/)|[\w%.~-]+(?:[/?#]|$))[^\s\p{Cc}"'<>\\`]*$/iu.test(src);
}
