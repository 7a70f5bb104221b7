import { tokensOf } from "./tokens";

export { highlight, type Segment } from "./highlight";

const terms = /"([^"]*)"|“([^”]*)”|「([^」]*)」|『([^』]*)』|([^\s"“”「」『』]+)/gu;
const maxQuery = 1_000;
const maxPhrases = 16;
const maxTokens = 64;

/**
 * The words under which a text is indexed (FTS5, unicode61), separated by single spaces: NFKC, simplified,
 * lower case, accents off; one Han, kana or hangul character is one token, a run of letters or digits one
 * token. Measured on newspaper paragraphs this finds every hit of a phrase query and none that is false.
 */
export function searchTokens(text: string): string {
  return tokensOf(text)
    .map((token) => token.text)
    .join(" ");
}

/**
 * A reader's query as phrases, each a list of tokens that must follow one another; all phrases must be
 * found. Spaces separate terms, quotes (“ ” " 「」) keep one together. Empty when nothing can be searched.
 * At most 16 phrases of 64 tokens are kept, from the first 1,000 characters.
 */
export function searchPhrase(query: string): string[][] {
  const phrases = new Map<string, string[]>();
  for (const match of query.slice(0, maxQuery).normalize("NFKC").matchAll(terms)) {
    const term = match.slice(1).find((part) => part !== undefined) ?? "";
    const tokens = tokensOf(term)
      .slice(0, maxTokens)
      .map((token) => token.text);
    if (tokens.length > 0 && phrases.size < maxPhrases) phrases.set(tokens.join(" "), tokens);
  }
  return [...phrases.values()];
}
