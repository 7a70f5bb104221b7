import { type Answer, allowed, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";

/** The longest comment, characters. */
export const longestComment = 4_000;

/** A comment says something, and no more than can be read beside a text. */
export function checkComment(text: string): Answer {
  if (isBlank(text)) return refuse("comment-empty", undefined, "comment");
  return text.length > longestComment
    ? refuse("comment-too-long", { max: longestComment }, "comment")
    : allowed;
}

/** Whom a text calls by name: `@` and the whole name. The longest of several that fit is meant. */
export function mentionedIn(
  text: string,
  people: readonly { readonly id: string; readonly name: string }[],
): readonly string[] {
  const byLength = [...people].sort((a, b) => b.name.length - a.name.length);
  const found = new Set<string>();
  for (const { index } of text.matchAll(/@/g)) {
    const rest = text.slice(index + 1);
    const called = byLength.find(({ name }) => rest.startsWith(name));
    if (called) found.add(called.id);
  }
  return [...found];
}
