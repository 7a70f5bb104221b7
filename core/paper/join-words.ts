const latin = /[\p{Script=Latin}\p{N}]/u;
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const inside = /^[\p{Script=Han}\p{Nd}\u3000-\u303f\uff00-\uffef“”‘’—…·.%]$/u;

/**
 * What a line says, without the spaces that spaced-out setting leaves between its characters: where every Chinese
 * character stands apart, none of those gaps is a space.
 */
export function withoutSpacing(words: string): string {
  const characters = [...words.trim()];
  const isGap = (at: number) =>
    characters[at] === " " &&
    inside.test(characters[at - 1] ?? "") &&
    inside.test(characters[at + 1] ?? "");
  const gaps = characters.filter((_, at) => isGap(at)).length;
  const touching = characters.filter(
    (one, at) => at > 0 && inside.test(one) && inside.test(characters[at - 1] ?? ""),
  ).length;
  if (gaps <= touching) return characters.join("");
  return characters.filter((_, at) => !isGap(at)).join("");
}

/** Two lines of one paragraph as one: Chinese closes up, words in letters keep their space or lose their hyphen. */
export function joinLines(before: string, after: string): string {
  const last = [...before].at(-1) ?? "";
  const first = [...after].at(0) ?? "";
  if (last === "-" && /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after))
    return before.slice(0, -1) + after;
  const isWord = latin.test(first) && (latin.test(last) || /[,.;:!?)"'”’]/.test(last));
  const opens = /["'“‘(]/.test(first) && (latin.test(last) || /[,.;:!?]/.test(last));
  const isChinese = han.test(before) || han.test(after);
  return (isWord || opens) && !isChinese ? `${before} ${after}` : before + after;
}
