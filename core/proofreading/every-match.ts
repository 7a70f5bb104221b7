import type { Hit } from "./finding";

/**
 * All places of a pattern (it must be global) as hits. `replace` gives what to write instead, null where only a
 * person can tell, undefined where the place is right as it is.
 */
export function* everyMatch(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpMatchArray, at: number) => string | null | undefined,
): Generator<Hit> {
  for (const match of text.matchAll(pattern)) {
    const replacement = replace(match, match.index);
    if (replacement === undefined || match[0] === "" || replacement === match[0]) continue;
    yield { from: match.index, to: match.index + match[0].length, replacement };
  }
}
