import { type Html, html, raw } from "@/core/blocks/html";
import type {
  AdBox,
  BannerBox,
  ContentsBox,
  PictureBox,
  RuleBox,
  TextBox,
} from "@/core/layout/box";
import { contentsLines } from "@/core/layout/contents-lines";
import { glyphWidth } from "@/core/layout/glyph-width";
import { spanChars } from "@/core/layout/grid";
import { headlineLine } from "@/core/layout/story-parts";
import type { PressPage, PressPaper } from "@/core/paper/press-page";
import { pictureFigure } from "./picture-figure";
import { onGrid } from "./place";
import { pressWords } from "./words";

export function pictureBox(box: PictureBox, page: PressPage): Html | null {
  const picture = page.pictures.get(box.pictureId);
  if (!picture) return null;
  const { format } = page.layout;
  const part = { left: 0, top: 0, width: spanChars(format, box.span), rows: box.rows };
  const headline = page.stories.get(box.storyId ?? "")?.copy.headline;
  const story =
    headline !== undefined && html` data-story="${box.storyId}" data-headline="${headline}"`;
  return html`<div class="box" style="${onGrid(box)}" data-box="${box.id}" data-kind="picture"${story}>${pictureFigure(picture, box.caption, part, format, box.crop)}</div>`;
}

/** 广告 stands on every one; without artwork it keeps its place with the client's name. */
export function adBox(box: AdBox, page: PressPage, paper: PressPaper): Html {
  const picture = box.pictureId === null ? undefined : page.pictures.get(box.pictureId);
  const artwork = picture
    ? html`<img src="${picture.src}" alt="${picture.alt || box.client}">`
    : html`<p>${box.client}</p>`;
  return html`<aside class="box ad" style="${onGrid(box)}" data-box="${box.id}" data-kind="ad"><div>${artwork}<small>${pressWords(paper.language).ad}</small></div></aside>`;
}

/** Ems of a banner's letters, and what stands between two, in ems of theirs. */
const bannerLetters = { em: 2, between: 0.3 } as const;

/** A banner longer than its box is set smaller: none of its words are lost. */
export function bannerBox(box: BannerBox, page: PressPage): Html {
  const words = box.words || page.banner;
  const ems = [...words].reduce((sum, char) => sum + glyphWidth(char) + bannerLetters.between, 0);
  const em = spanChars(page.layout.format, box.span) / ems;
  const size = em < bannerLetters.em && raw(` style="font-size:${em.toFixed(2)}em"`);
  return html`<div class="box banner" style="${onGrid(box)}" data-box="${box.id}" data-kind="banner"><p${size}>${words}</p></div>`;
}

export const ruleBox = (box: RuleBox): Html =>
  html`<div class="box rule ${box.style}" style="${onGrid(box)}" data-box="${box.id}" data-kind="rule"></div>`;

export function textBox(box: TextBox): Html {
  const { em } = box.scale === 0 ? { em: 1 } : headlineLine(box.scale);
  const paragraphs = box.text.split("\n").map((words) => html`<p>${words}</p>`);
  return html`<div class="box free ${box.scale > 0 && "large"}" style="${onGrid(box)}" data-box="${box.id}" data-kind="text"><div style="${raw(`font-size:${em}em`)}">${paragraphs}</div></div>`;
}

/** 导读: the stories named, else the first of every other page. */
export function contentsBox(box: ContentsBox, page: PressPage, paper: PressPaper): Html {
  const words = pressWords(paper.language);
  const lines = contentsLines(box, page.elsewhere);
  return html`<nav class="box contents" style="${onGrid(box)}" data-box="${box.id}" data-kind="contents"><div><h2>${words.contents}</h2><ul>${lines.map(
    ({ headline, pageNumber }) =>
      html`<li><span>${headline}</span> <small>${words.page(pageNumber)}</small></li>`,
  )}</ul></div></nav>`;
}
