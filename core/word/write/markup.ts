/** XML that is safe to write as it is. */
export type Xml = string;

type Attrs = Readonly<Record<string, string | number | null | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text without what XML cannot carry. */
const writable = (text: string): string =>
  text.toWellFormed().replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, "");

export const escapeText = (text: string): Xml =>
  writable(text).replace(/[&<>]/g, (char) => entities[char] ?? "");
const escapeAttr = (text: string): Xml =>
  writable(text).replace(/[&<>"\n\t]/g, (char) => entities[char] ?? "");

/** An element; attributes that are null or undefined are left out, an element without content closes itself. */
export function tag(name: string, attrs: Attrs = {}, ...content: readonly (Xml | null)[]): Xml {
  const said = Object.entries(attrs)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttr(String(value))}"`)
    .join("");
  const inner = content.join("");
  return inner === "" ? `<${name}${said}/>` : `<${name}${said}>${inner}</${name}>`;
}

/** A part of the package: its root with the namespaces we write. */
export function part(root: string, ...content: readonly (Xml | null)[]): Xml {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]);
  const attrs = { ...Object.fromEntries(declared), "mc:Ignorable": "w14 w15 w16du mh" };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag(root, attrs, ...content)}`;
}

const office = "http://schemas.openxmlformats.org";
const namespaces = {
  w: `${office}/wordprocessingml/2006/main`,
  r: `${office}/officeDocument/2006/relationships`,
  wp: `${office}/drawingml/2006/wordprocessingDrawing`,
  a: `${office}/drawingml/2006/main`,
  pic: `${office}/drawingml/2006/picture`,
  mc: `${office}/markup-compatibility/2006`,
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  w15: "http://schemas.microsoft.com/office/word/2012/wordml",
  w16du: "http://schemas.microsoft.com/office/word/2023/wordml/word16du",
  mh: "https://masthead.example/word",
};
