import { SaxesParser } from "saxes";
import { Fault, limits } from "./fault.mjs";

/** The prefixes the rest of the program knows, whatever a file calls them. Strict and transitional names are one. */
const prefixes = new Map(
  Object.entries({
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
    "http://schemas.microsoft.com/office/word/2023/wordml/word16du": "w16du",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
    "https://masthead.example/word": "mh",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://www.w3.org/XML/1998/namespace": "xml",
  }),
);

/** What the reader of a text never asks for: most of a document is how it looks. */
const skipped = new Set(
  [
    ...["proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "sectPr", "tblPr"],
    ...["tblGrid", "shd", "rFonts", "sz", "szCs", "spacing", "ind", "jc", "color", "kern", "tabs"],
    ...[
      "noProof",
      "latentStyles",
      "bCs",
      "iCs",
      "tcBorders",
      "tcW",
      "tblPrEx",
      "permStart",
      "permEnd",
    ],
  ].map((name) => `w:${name}`),
);
skipped.add("mc:Fallback");

/**
 * One XML part as a tree, read as it is unpacked. No entity is looked up, nothing outside is asked for: a document type is
 * refused before it can say anything.
 *
 * @typedef {{ name: string, attrs: Record<string, string>, children: (Tree | string)[] }} Tree
 * @param {() => Promise<NodeJS.ReadableStream>} open
 * @returns {Promise<Tree>}
 */
export async function readXml(open) {
  const builder = newBuilder();
  const decoder = newDecoder();
  for await (const chunk of await open()) builder.write(decoder.decode(chunk));
  builder.write(decoder.end());
  return builder.end();
}

function newBuilder() {
  const parser = new SaxesParser({ xmlns: true, position: false });
  /** @type {Tree[]} */
  const open = [];
  /** @type {Tree | null} */
  let root = null;
  let nodes = 0;
  let characters = 0;
  /** How deep inside something skipped. */
  let hidden = 0;
  const count = (/** @type {number} */ length) => {
    nodes += 1;
    characters += length;
    if (nodes > limits.nodes || characters > limits.characters) throw new Fault("word-too-complex");
  };
  const text = (/** @type {string} */ words) => {
    if (hidden > 0 || words === "") return;
    count(words.length);
    open.at(-1)?.children.push(words);
  };
  parser.on("error", () => {
    throw new Fault("word-bad-xml");
  });
  parser.on("doctype", () => {
    throw new Fault("word-bad-xml");
  });
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("opentag", (tag) => {
    const name = nameOf(tag);
    if (hidden > 0 || skipped.has(name)) {
      hidden += 1;
      if (hidden > limits.depth) throw new Fault("word-too-complex");
      return;
    }
    const attrs = {};
    for (const given of Object.values(tag.attributes)) {
      if (given.local.startsWith("rsid") || given.uri === "http://www.w3.org/2000/xmlns/") continue;
      attrs[nameOf(given)] = given.value;
      count(given.value.length);
    }
    const element = { name, attrs, children: [] };
    if (open.length > limits.depth) throw new Fault("word-too-complex");
    count(0);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => {
    if (hidden > 0) hidden -= 1;
    else open.pop();
  });
  return {
    write: (/** @type {string} */ words) => void parser.write(words),
    end: () => {
      parser.close();
      if (!root) throw new Fault("word-bad-xml");
      return root;
    },
  };
}

/** @param {{ uri: string, local: string }} name */
function nameOf({ uri, local }) {
  const prefix = prefixes.get(uri);
  return prefix === undefined ? local : `${prefix}:${local}`;
}

/** XML is UTF-8 unless its first bytes say UTF-16; letters that are none are refused and not replaced. */
function newDecoder() {
  /** @type {TextDecoder | null} */
  let decoder = null;
  const decode = (/** @type {Uint8Array} */ bytes, stream = true) => {
    const [a, b] = bytes;
    const is16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
    decoder ??= new TextDecoder(is16 ? (a === 0xff ? "utf-16le" : "utf-16be") : "utf-8", {
      fatal: true,
    });
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      throw new Fault("word-bad-letters");
    }
  };
  return { decode, end: () => decode(new Uint8Array(), false) };
}
