import { type Html, html, raw } from "@/core/blocks/html";
import type { EpubBook } from "./epub-book";
import { pageFile, storyFile } from "./xhtml-page";

interface Item {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  readonly properties?: string;
  /** Read in its turn. */
  readonly isRead: boolean;
}

/** The package document: whose the book is, every file in it, and the order in which it is read. */
export function packageFile(book: EpubBook, title: string): string {
  const items = itemsOf(book);
  const modified = `${new Date(book.modifiedAt).toISOString().slice(0, 19)}Z`;
  const access = book.cover || book.pictures.size > 0 ? ["textual", "visual"] : ["textual"];
  return `<?xml version="1.0" encoding="utf-8"?>\n${
    html`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.language}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:${book.id}</dc:identifier><dc:title>${title}</dc:title><dc:language>${book.language}</dc:language>${book.publisher !== "" && html`<dc:publisher>${book.publisher}</dc:publisher>`}<dc:date>${book.date}</dc:date><dc:type>newspaper</dc:type><meta property="dcterms:modified">${modified}</meta>${access.map((mode) => html`<meta property="schema:accessMode">${mode}</meta>`)}<meta property="schema:accessModeSufficient">textual</meta><meta property="schema:accessibilityFeature">tableOfContents</meta><meta property="schema:accessibilityFeature">pageNavigation</meta><meta property="schema:accessibilityHazard">none</meta></metadata><manifest>${items.map(manifestItem)}</manifest><spine>${items.filter(({ isRead }) => isRead).map(({ id }) => html`<itemref idref="${id}"/>`)}</spine></package>
`.markup
  }`;
}

const manifestItem = ({ id, href, type, properties }: Item): Html =>
  html`<item id="${id}" href="${href}" media-type="${type}"${properties ? raw(` properties="${properties}"`) : null}/>`;

function itemsOf(book: EpubBook): readonly Item[] {
  const xhtml = "application/xhtml+xml";
  const read = (href: string): Item => ({
    id: href.replace(/\W/g, "-"),
    href,
    type: xhtml,
    isRead: true,
  });
  const coverPicture = book.cover && {
    id: "cover-picture",
    href: book.cover.name,
    type: "image/jpeg",
    properties: "cover-image",
    isRead: false,
  };
  // A picture that two stories show is in the book once.
  const names = [...new Set([...book.pictures.values()].map(({ name }) => name))];
  return [
    ...(book.cover ? [read("cover.xhtml")] : []),
    { ...read("nav.xhtml"), properties: "nav" },
    ...book.pages.flatMap(({ number, stories }) => [
      read(pageFile(number)),
      ...stories.map((_, at) => read(storyFile(number, at))),
    ]),
    { id: "style", href: "book.css", type: "text/css", isRead: false },
    ...(coverPicture ? [coverPicture] : []),
    ...names.map((href, at) => ({
      id: `picture-${at + 1}`,
      href,
      type: "image/jpeg",
      isRead: false,
    })),
  ];
}
