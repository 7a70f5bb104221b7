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
  /** Words that no line may break: the names of a 署名. */
  readonly unbroken?: readonly string[];
}

/**
 * The words of a story as a page prints them, in order: 署名, salutation, body with its 电头, signature and date.
 * Pictures, galleries and embeds have boxes of their own and are not here; a row of a table is one line.
 */
export function printedCopy(content: StoryContent): readonly CopyParagraph[] {
  const line = (role: CopyRole, words: string, indent = 0): CopyParagraph => ({
    role,
    words: tidy(words),
    indent,
  });
  const names = content.credits.map(({ name }) => name.trim()).filter(isShortName);
  const credits = creditsLine(content.credits, content.language, { mark: "■ " });
  return [
    { ...line("credits", credits, 2), ...(names.length > 0 && { unbroken: names }) },
    line("salutation", content.salutation),
    ...printedBlocks(content).flatMap(paragraphsOf),
    line("signature", content.signature),
    line("signature", content.signDate),
  ].filter(({ words }) => words !== "");
}

/** A Chinese name. A longer one, or one with spaces, breaks as other words do. */
const isShortName = (name: string): boolean => /^\p{Script=Han}{2,4}$/u.test(name);

const tidy = (words: string): string => words.replaceAll(/[ \t\r\n]+/g, " ").trim();

function paragraphsOf(node: BodyNode): readonly CopyParagraph[] {
  if (node.type === "pullquote") return [];
  if (node.type === "tableRow") return [rowOf(node)];
  if (!holdsText(node.type)) return (node.content ?? []).flatMap(paragraphsOf);
  const role = roles[node.type] ?? "text";
  return inlineText(node)
    .split("\n")
    .map((words, at) => ({
      role,
      words: tidy(words),
      indent: role === "text" && at === 0 ? 2 : 0,
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

const inlineText = (node: BodyNode): string =>
  (node.content ?? [])
    .map((child) => (child.type === "hardBreak" ? "\n" : (child.text ?? "")))
    .join("");
