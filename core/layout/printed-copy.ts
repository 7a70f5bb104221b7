import type { BodyNode } from "@/core/blocks/body";
import { holdsText } from "@/core/blocks/holds-text";
import { printedBlocks } from "@/core/story/printed-blocks";
import type { StoryContent } from "@/core/story/story";
import { creditsLine } from "@/core/text/credits-line";

/** What a paragraph in print is: each is set in the size of the body, a subhead in bold. */
export type CopyRole = "credits" | "salutation" | "text" | "subhead" | "verse" | "signature";

/** A paragraph of a story as it is printed in a box. */
export interface CopyParagraph {
  readonly role: CopyRole;
  readonly words: string;
  /** Ems its first line is set in from the left. */
  readonly indent: number;
  /** Words that no line may break: the names of a 署名, or of who signed. */
  readonly unbroken?: readonly string[];
}

/** Where the words of a printed paragraph come from. */
export type CopySource =
  | { readonly field: "credits" | "salutation" | "signature" | "signDate" }
  /** A block that holds text, and which of its lines. */
  | { readonly block: BodyNode; readonly line: number }
  | { readonly row: BodyNode };

export interface CopyLine {
  readonly paragraph: CopyParagraph;
  readonly source: CopySource;
}

/**
 * The words of a story as a page prints them, in order: 署名, salutation, body with its 电头, signature and date.
 * Pictures, galleries and embeds have boxes of their own and are not here; a row of a table is one line.
 */
export const printedCopy = (content: StoryContent): readonly CopyParagraph[] =>
  copyLines(content, printedBlocks(content)).map(({ paragraph }) => paragraph);

/** The same, each with its source. @param blocks as of `printedBlocks` */
export function copyLines(content: StoryContent, blocks: readonly BodyNode[]): readonly CopyLine[] {
  const line = (
    field: Extract<CopySource, { field: string }>["field"],
    role: CopyRole,
    words: string,
  ): CopyLine => ({ paragraph: { role, words: tidy(words), indent: 0 }, source: { field } });
  return [
    creditsOf(content),
    line("salutation", "salutation", content.salutation),
    ...blocks.flatMap(linesOf),
    signatureOf(content),
    line("signDate", "signature", content.signDate),
  ].filter(({ paragraph }) => paragraph.words !== "");
}

function creditsOf({ credits, language }: StoryContent): CopyLine {
  const names = credits.map(({ name }) => name.trim());
  const words = tidy(creditsLine(credits, language, { mark: "■ " }));
  const paragraph: CopyParagraph = { role: "credits", words, indent: 2, ...keeping(names) };
  return { paragraph, source: { field: "credits" } };
}

/** Whoever signs stands behind where they live or what they are. */
function signatureOf({ signature }: StoryContent): CopyLine {
  const words = tidy(signature);
  const kept = keeping(words.split(" ").slice(-1));
  const paragraph: CopyParagraph = { role: "signature", words, indent: 0, ...kept };
  return { paragraph, source: { field: "signature" } };
}

function keeping(words: readonly string[]): Pick<CopyParagraph, "unbroken"> {
  const names = words.filter(isShortName);
  return names.length > 0 ? { unbroken: names } : {};
}

/** A Chinese name. A longer one, or one with spaces, breaks as other words do. */
const isShortName = (name: string): boolean => /^\p{Script=Han}{2,4}$/u.test(name);

const tidy = (words: string): string => words.replaceAll(/[ \t\r\n]+/g, " ").trim();

function linesOf(node: BodyNode): readonly CopyLine[] {
  if (node.type === "pullquote") return [];
  if (node.type === "tableRow") return [{ paragraph: rowOf(node), source: { row: node } }];
  if (!holdsText(node.type)) return (node.content ?? []).flatMap(linesOf);
  const role = roles[node.type] ?? "text";
  return inlineText(node)
    .split("\n")
    .map((words, line) => ({
      paragraph: {
        role,
        words: tidy(words),
        indent: role === "text" && line === 0 ? 2 : 0,
      },
      source: { block: node, line },
    }));
}

const roles: Readonly<Record<string, CopyRole>> = { heading: "subhead", verse: "verse" };

const rowOf = (row: BodyNode): CopyParagraph => ({
  role: "verse",
  words: (row.content ?? []).map((cell) => tidy(allText(cell))).join("\u3000"),
  indent: 0,
});

const allText = (node: BodyNode): string =>
  holdsText(node.type) ? inlineText(node) : (node.content ?? []).map(allText).join(" ");

/** The text of a block; a new line for each break in it. */
export const inlineText = (node: BodyNode): string =>
  (node.content ?? [])
    .map((child) => (child.type === "hardBreak" ? "\n" : (child.text ?? "")))
    .join("");
