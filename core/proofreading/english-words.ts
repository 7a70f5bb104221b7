import type { Finding, ProofBlock } from "./finding";

/** Whether a word is spelt right, and what it may have been meant to be, best first. */
export interface Speller {
  isRight(word: string): boolean;
  suggest(word: string): readonly string[];
}

export const spellingRule = "spelling";

/**
 * English words the speller does not know. In Chinese copy only words of small letters are asked about: names,
 * abbreviations and brands stand there in capitals. Addresses and words with digits are left alone.
 */
export function* misspelt(
  { text }: ProofBlock,
  place: number,
  isEnglish: boolean,
  speller: Speller,
): Generator<Finding> {
  const word = /(?<![\w@./\\’'-])[A-Za-z]+(?:['’][a-z]+)*(?![\w@/\\-]|\.[A-Za-z])/g;
  for (const { 0: words, index: from } of text.matchAll(word)) {
    const plain = words.replaceAll("’", "'");
    if (
      plain.length < (isEnglish ? 2 : 4) ||
      !(isEnglish ? /^[A-Z]?[a-z']+$/ : /^[a-z]+$/).test(plain)
    )
      continue;
    if (isEnglish && /^[A-Z]/.test(plain) && !isSentenceStart(text, from)) continue;
    if (speller.isRight(plain)) continue;
    yield {
      rule: spellingRule,
      block: place,
      from,
      to: from + words.length,
      words,
      replacement: likeliest(plain, speller.suggest(plain)),
      severity: "note",
    };
  }
}

/** Of what the speller proposes, letters merely in another order go first: brigde is bridge, not bride. */
function likeliest(word: string, proposed: readonly string[]): string | null {
  const letters = (of: string) => [...of.toLowerCase()].sort().join("");
  return proposed.find((other) => letters(other) === letters(word)) ?? proposed[0] ?? null;
}

const isSentenceStart = (text: string, at: number): boolean =>
  /(?:^|[.!?]["”’]?\s+|[“"])$/.test(text.slice(Math.max(0, at - 4), at));
