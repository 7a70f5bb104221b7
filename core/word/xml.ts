/**
 * An element of an XML part as the reader of a file hands it on: the prefixes of its names are always those this
 * folder writes (`w:p`), whatever the file called them. Texts are strings among the children.
 */
export interface XmlElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string";

/** The elements below an element, without the texts. */
export const elementsOf = (parent: XmlElement | null): readonly XmlElement[] =>
  parent ? parent.children.filter(isElement) : [];

/** The first child of this name. */
export const childOf = (parent: XmlElement | null, name: string): XmlElement | null =>
  elementsOf(parent).find((child) => child.name === name) ?? null;

/** All children of this name. */
export const childrenOf = (parent: XmlElement | null, name: string): readonly XmlElement[] =>
  elementsOf(parent).filter((child) => child.name === name);

/** The `w:val` of a child; undefined when there is none. */
export const settingOf = (parent: XmlElement | null, name: string): string | undefined =>
  childOf(parent, name)?.attrs["w:val"];

/** Whether a property is on: `<w:b/>`, but not `<w:b w:val="0"/>`. Null when nothing is said of it. */
export function switchOf(parent: XmlElement | null, name: string): boolean | null {
  const found = childOf(parent, name);
  if (!found) return null;
  return !["0", "false", "off", "none"].includes(found.attrs["w:val"] ?? "1");
}

/** The first element of this name anywhere below. Walks with a stack of its own. */
export function findBelow(parent: XmlElement, name: string): XmlElement | null {
  const waiting: XmlElement[] = [...elementsOf(parent)].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name === name) return next;
    for (const child of [...elementsOf(next)].reverse()) waiting.push(child);
  }
  return null;
}
