import { isBlank } from "@/core/text/is-blank";
import { textAttribute } from "./attribute";
import type { Block } from "./block";
import { html } from "./html";
import { readEmbed } from "./read-embed";

/**
 * A video, a sound or a post that stands elsewhere (嵌入). Readers get a card: whose it is, the desk's title, a link.
 * Nothing is asked of anybody else before they follow it: no script, no picture, no frame of a third party.
 */
export const embed: Block = {
  name: "embed",
  group: "top",
  content: null,
  attrs: {
    url: { accepts: (value) => readEmbed(value)?.url === value },
    title: textAttribute(300),
  },
  html: ({ url, title }, inner, { lang }) => {
    const found = readEmbed(url);
    if (!found) return inner;
    const { label, kind } = found.provider;
    const isChinese = /^zh\b/i.test(lang);
    const what = kinds[kind][isChinese ? "zh" : "en"];
    const name = isBlank(String(title)) ? found.url : title;
    return html`<p class="embed"><span class="provider">${what} · ${label[isChinese ? "zh" : "en"]}</span><a href="${found.url}" rel="noopener">${name}</a></p>`;
  },
  problems: ({ title }) => (isBlank(String(title)) ? [{ code: "embed-without-title" }] : []),
};

const kinds = {
  video: { zh: "视频", en: "Video" },
  audio: { zh: "音频", en: "Audio" },
  post: { zh: "帖子", en: "Post" },
} as const;
