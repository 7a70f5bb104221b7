import { searchTokens } from "@/core/text/search-tokens";

/** What a search may be narrowed to. */
export interface Facets {
  readonly sectionId?: string | undefined;
  readonly authors?: readonly string[] | undefined;
}

/**
 * The terms a story is found by: each token (a Han character, a word), each two neighbours, and its facets.
 * Neighbours are terms because a phrase over positions must read the whole lists of both characters:
 * among 100,000 stories that is every story for two common ones.
 */
export function indexTerms(fields: readonly string[], facets: Facets): string {
  const terms = new Set<string>(facetTerms(facets));
  for (const field of fields) {
    const tokens = searchTokens(field).split(" ");
    for (const [i, token] of tokens.entries()) {
      if (token === "") continue;
      terms.add(token);
      const next = tokens[i + 1];
      if (next) terms.add(pair(token, next));
    }
  }
  return [...terms].join(" ");
}

/** The match expression for phrases and facets; exact for phrases of one or two tokens. */
export function matchExpression(phrases: readonly (readonly string[])[], facets: Facets): string {
  const terms = new Set(facetTerms(facets));
  for (const phrase of phrases) for (const term of phraseTerms(phrase)) terms.add(term);
  return [...terms].map((term) => `"${term.replaceAll('"', '""')}"`).join(" AND ");
}

/** Whether the index alone cannot tell: three tokens and more may stand in pairs yet not together. */
export const needsProof = (phrase: readonly string[]): boolean => phrase.length > 2;

function phraseTerms(phrase: readonly string[]): readonly string[] {
  if (phrase.length === 1) return phrase;
  return phrase.slice(1).map((token, i) => pair(phrase[i] ?? "", token));
}

const pair = (a: string, b: string): string => `${a}+${b}`;

/** Encoded, so that a name with spaces stays one term and nobody's words can pass for a facet. */
function facetTerms({ sectionId, authors }: Facets): string[] {
  const terms = sectionId ? [`@s:${encodeURIComponent(sectionId)}`] : [];
  for (const name of authors ?? []) terms.push(`@a:${encodeURIComponent(name)}`);
  return terms;
}
