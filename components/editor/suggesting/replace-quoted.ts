import type { Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import type { MarkedWords } from "@/components/desk/marked-words";
import { isSuggestion } from "@/core/markup/desk-marks";

/** Why words cannot be put in place of others: they are gone, stand there more than once, or are spoken of already. */
export type NotReplaced = "gone" | "many" | "taken";

/** Puts the words asked for in the place of the quoted ones, as far as the two differ. */
export function replaceQuoted(
  { doc, tr }: EditorState,
  { quote, replacement }: MarkedWords,
): Transaction | NotReplaced {
  const { words, places } = standingWords(doc);
  const at = words.indexOf(quote);
  if (quote === "" || at === -1) return "gone";
  if (words.indexOf(quote, at + 1) !== -1) return "many";
  /** In front of the n-th character of the quote, in the paragraph of that character. */
  const before = (n: number) => places[at + n] ?? 0;
  const after = (n: number) => before(n - 1) + 1;
  const [start, end] = [before(0), after(quote.length)];
  if (!doc.resolve(start).sameParent(doc.resolve(end))) return "gone";
  for (const type of Object.values(doc.type.schema.marks))
    if (isSuggestion(type.name) && doc.rangeHasMark(start, end, type)) return "taken";
  const { ahead, behind } = sameEnds(quote, replacement);
  const kept = replacement.slice(ahead, replacement.length - behind);
  // Where nothing goes, what comes stands behind the words that stay, or before them all.
  const from = ahead < quote.length - behind || ahead === 0 ? before(ahead) : after(ahead);
  const to = ahead < quote.length - behind ? after(quote.length - behind) : from;
  return kept === "" ? tr.delete(from, to) : tr.insertText(kept, from, to);
}

/** The text as it stands without what is proposed to come in, and where each of its characters is. */
function standingWords(doc: Node): { readonly words: string; readonly places: readonly number[] } {
  let words = "";
  const places: number[] = [];
  doc.descendants((node, pos) => {
    if (!node.isText || node.marks.some(({ type }) => type.name === "insertion")) return;
    words += node.text ?? "";
    for (let n = 0; n < node.nodeSize; n++) places.push(pos + n);
  });
  return { words, places };
}

/** How much of two words is the same at either end, whole characters. */
function sameEnds(one: string, other: string) {
  const [was, is] = [[...one], [...other]];
  const most = Math.min(was.length, is.length);
  let first = 0;
  while (first < most && was[first] === is[first]) first++;
  let last = 0;
  while (last < most - first && was.at(-1 - last) === is.at(-1 - last)) last++;
  return {
    ahead: was.slice(0, first).join("").length,
    behind: was.slice(was.length - last).join("").length,
  };
}
