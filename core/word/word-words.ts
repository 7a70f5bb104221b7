import { cleanText } from "@/core/blocks/clean-text";
import { elementsOf, type XmlElement } from "./xml";

/** Which side of the tracked changes is read: the words as they were, or with every change accepted. */
export type Side = "before" | "after";

const gone: Readonly<Record<Side, readonly string[]>> = {
  before: ["w:ins", "w:moveTo"],
  after: ["w:del", "w:moveFrom"],
};

/** The plain words of a note or a comment; each of its paragraphs is a line. */
export const wordsOf = (part: XmlElement, side: Side): string => everyWordOf(part, side).trim();

/** The same with the space around them. */
export function everyWordOf(part: XmlElement, side: Side): string {
  const lines: string[] = [];
  const walk = (element: XmlElement): void => {
    if (gone[side].includes(element.name)) return;
    if (element.name === "w:p") lines.push("");
    const said = saidBy(element);
    if (said !== "") lines.push((lines.pop() ?? "") + said);
    else for (const child of elementsOf(element)) walk(child);
  };
  walk(part);
  return cleanText(lines.join("\n"));
}

function saidBy(element: XmlElement): string {
  if (element.name === "w:t" || element.name === "w:delText") return textOf(element);
  if (element.name === "w:tab") return "\t";
  if (element.name === "w:br" || element.name === "w:cr") return "\n";
  return element.name === "w:noBreakHyphen" ? "\u2011" : "";
}

/** A run's text. Space at its ends counts only where the file says so. */
export function textOf({ attrs, children }: XmlElement): string {
  const text = children.filter((child) => typeof child === "string").join("");
  return attrs["xml:space"] === "preserve" ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}
