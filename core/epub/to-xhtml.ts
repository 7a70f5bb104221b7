import { DomUtils, parseDocument } from "htmlparser2";
import { type Html, raw } from "@/core/blocks/html";

/** What only a site with its own server can use. */
const sitesOwn = ["loading", "decoding", "srcset", "sizes", "fetchpriority"];

/** Markup of the reading site as a book may hold it: well-formed XML, without what only a site has a use for. */
export function toXhtml(markup: string): Html {
  // Our renderer escapes what XML does and no more: text goes through as it is.
  const document = parseDocument(markup, { decodeEntities: false });
  for (const element of DomUtils.findAll(() => true, document.children)) {
    for (const name of sitesOwn) delete element.attribs[name];
    if (element.attribs.lang) element.attribs["xml:lang"] = element.attribs.lang;
  }
  for (const source of DomUtils.getElementsByTagName("source", document, true))
    DomUtils.removeElement(source);
  return raw(DomUtils.getOuterHTML(document.children, { xmlMode: true, encodeEntities: false }));
}
