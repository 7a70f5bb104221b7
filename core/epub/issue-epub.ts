import { type Html, html, raw } from "@/core/blocks/html";
import { newspaperDate } from "@/core/text/newspaper-date";
import type { EpubBook, EpubFile } from "./epub-book";
import { packageFile } from "./package-file";
import { storyMatter } from "./story-matter";
import { epubWords } from "./words";
import { epubType, pageFile, storyFile, xhtmlPage } from "./xhtml-page";

/**
 * The text files of an issue as EPUB 3, in the order of the container: cover, contents by page, a page list, a chapter a
 * story. Pictures lie in the book under the names they are given here.
 */
export function issueEpub(book: EpubBook): readonly EpubFile[] {
  const { language } = book;
  const chapters = book.pages.flatMap((page) =>
    page.stories.map((story, at) => ({
      name: storyFile(page.number, at),
      text: xhtmlPage(story.language, story.headline, storyMatter(book, story)),
    })),
  );
  const pages = book.pages.map((page) => ({
    name: pageFile(page.number),
    text: xhtmlPage(language, pageTitle(book, page), pageMatter(book, page)),
  }));
  const cover = book.cover
    ? [{ name: "cover.xhtml", text: xhtmlPage(language, titleOf(book), coverMatter(book)) }]
    : [];
  return [
    { name: "META-INF/container.xml", text: container },
    { name: "book/package.opf", text: packageFile(book, titleOf(book)) },
    { name: "book/book.css", text: style },
    ...[
      { name: "nav.xhtml", text: xhtmlPage(language, titleOf(book), contents(book)) },
      ...cover,
      ...pages,
      ...chapters,
    ].map(({ name, text }) => ({ name: `book/${name}`, text })),
  ];
}

/** 澜城日报 2026年11月24日. */
const titleOf = ({ paper, date, edition, language }: EpubBook): string =>
  [paper, newspaperDate(date, language), edition].filter(Boolean).join(" ");

const pageTitle = ({ language }: EpubBook, { number, name }: EpubBook["pages"][number]): string =>
  [epubWords(language).page(number), name].filter(Boolean).join(" ");

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

function contents(book: EpubBook): Html {
  const { contents: title, pages: pageList, cover } = epubWords(book.language);
  const [first] = book.pages;
  return html`<nav${epubType("toc")}${raw(' role="doc-toc"')} id="toc"><h1>${title}</h1><ol>${book.pages.map(
    (page) =>
      html`<li><a href="${pageFile(page.number)}">${pageTitle(book, page)}</a>${page.stories.length > 0 && storyList(page)}</li>`,
  )}</ol></nav><nav${epubType("page-list")}${raw(' role="doc-pagelist"')} hidden=""><h2>${pageList}</h2><ol>${book.pages.map(
    ({ number }) => html`<li><a href="${pageFile(number)}#page-${number}">${number}</a></li>`,
  )}</ol></nav><nav${epubType("landmarks")} hidden=""><ol>${
    book.cover && html`<li><a${epubType("cover")} href="cover.xhtml">${cover}</a></li>`
  }<li><a${epubType("toc")} href="nav.xhtml#toc">${title}</a></li>${
    first &&
    html`<li><a${epubType("bodymatter")} href="${pageFile(first.number)}">${pageTitle(book, first)}</a></li>`
  }</ol></nav>`;
}

const storyList = ({ number, stories }: EpubBook["pages"][number]): Html =>
  html`<ol>${stories.map(
    ({ headline, language }, at) =>
      html`<li><a href="${storyFile(number, at)}" lang="${language}" xml:lang="${language}">${headline}</a></li>`,
  )}</ol>`;

function pageMatter(book: EpubBook, page: EpubBook["pages"][number]): Html {
  const { number, stories } = page;
  return html`<section${epubType("part")}${raw(' role="doc-part"')}><span${epubType("pagebreak")}${raw(' role="doc-pagebreak"')} id="page-${number}" aria-label="${number}"></span><h1>${pageTitle(book, page)}</h1>${stories.length > 0 && storyList(page)}</section>`;
}

function coverMatter(book: EpubBook): Html {
  const { cover } = book;
  return html`<section${epubType("cover")}>${
    cover &&
    html`<img${raw(' role="doc-cover"')} src="${cover.name}" alt="${titleOf(book)}" width="${cover.width}" height="${cover.height}"/>`
  }</section>`;
}

const style = `body{line-height:1.7}
h1{font-size:1.5em;line-height:1.35}
img{max-width:100%;height:auto}
figure{margin:1em 0}
figcaption,.byline,.kicker,.deck,.credit{font-size:.9em;color:#444}
.sign{text-align:right}
.notice{border:1px solid #a5171c;padding:.2em .8em;margin:1em 0}
table{border-collapse:collapse}
td,th{border:1px solid #888;padding:.2em .4em}
`;
