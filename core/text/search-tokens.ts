import { simplifyChar } from "./simplify";

/** A word of the index, and the part of the text it stands for (UTF-16 offsets, end exclusive). */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a snippet; `hit` stretches answer the query. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

const single =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u30FC]/u;
const wordChar = /[\p{L}\p{N}\p{M}]/u;
const accented = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*/u;
/** A code point with the marks that compose onto it under NFKC. */
const unit = /[\s\S][\p{M}\uFF9E\uFF9F]*/gu;
const quoted = /"([^"]*)"|“([^”]*)”|「([^」]*)」|『([^』]*)』|([^\s"“”「」『』]+)/gu;
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
 * At most 16 phrases of 64 tokens are kept.
 */
export function searchPhrase(query: string): string[][] {
  const phrases = new Map<string, string[]>();
  for (const match of query.normalize("NFKC").matchAll(quoted)) {
    const term = match.slice(1).find((part) => part !== undefined) ?? "";
    const tokens = tokensOf(term)
      .slice(0, maxTokens)
      .map((token) => token.text);
    if (tokens.length > 0 && phrases.size < maxPhrases) phrases.set(tokens.join(" "), tokens);
  }
  return [...phrases.values()];
}

/**
 * The original text cut into stretches, hits marked. With `around`, a snippet of about that many
 * characters on either side of the place where most phrases meet, an ellipsis where it was cut; without
 * hits, the beginning of the text.
 */
export function highlight(
  original: string,
  phrases: readonly (readonly string[])[],
  around?: number,
): Segment[] {
  const hits = findHits(original, phrases);
  const window =
    around === undefined
      ? { start: 0, end: original.length }
      : chooseWindow(original, hits, around);
  const segments = cut(original, mergeHits(hits), window);
  if (window.start > 0) segments.unshift({ text: "…", hit: false });
  if (window.end < original.length) segments.push({ text: "…", hit: false });
  return segments;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let run = { text: "", start: 0, end: 0 };
  const close = () => {
    if (run.text !== "") tokens.push(run);
    run = { text: "", start: 0, end: 0 };
  };
  for (const match of text.matchAll(unit)) {
    const start = match.index;
    const end = start + match[0].length;
    for (const char of fold(match[0])) {
      if (single.test(char)) {
        close();
        tokens.push({ text: char, start, end });
      } else if (wordChar.test(char)) {
        run = { text: run.text + char, start: run.text === "" ? start : run.start, end };
      } else close();
    }
  }
  close();
  return tokens;
}

function fold(piece: string): string {
  if (piece.length === 1 && piece < "\u0080") return piece.toLowerCase();
  const normal = piece.normalize("NFKC").toLowerCase();
  if (accented.test(normal)) return normal.normalize("NFD").replace(/\p{M}/gu, "");
  return Array.from(normal, simplifyChar).join("");
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

function findHits(original: string, phrases: readonly (readonly string[])[]): Hit[] {
  const tokens = tokensOf(original);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const [phrase, words] of phrases.entries()) {
      const first = tokens[at];
      const last = tokens[at + words.length - 1];
      if (!first || !last || words.length === 0) continue;
      if (words.every((word, i) => tokens[at + i]?.text === word))
        hits.push({ start: first.start, end: last.end, phrase });
    }
  }
  return hits;
}

function mergeHits(hits: readonly Hit[]): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const hit of hits) {
    const last = merged.at(-1);
    if (last && hit.start < last.end) last.end = Math.max(last.end, hit.end);
    else merged.push({ start: hit.start, end: hit.end });
  }
  return merged;
}

interface Window {
  readonly start: number;
  readonly end: number;
}

function chooseWindow(original: string, hits: readonly Hit[], around: number): Window {
  const first = hits[0];
  if (!first) return { start: 0, end: boundary(original, 2 * around) };
  let best = first;
  let most = 0;
  for (const [index, hit] of hits.entries()) {
    const met = new Set<number>();
    for (let i = index; i < hits.length && (hits[i]?.end ?? 0) <= hit.end + around; i++)
      met.add(hits[i]?.phrase ?? 0);
    if (met.size > most) {
      most = met.size;
      best = hit;
    }
  }
  const start = boundary(original, best.start - around);
  const end = boundary(original, best.end + around);
  const crossing = mergeHits(hits).find((hit) => hit.start < end && hit.end > end);
  return { start, end: crossing?.end ?? end };
}

/** The offset itself, moved out of the middle of a surrogate pair and into the text. */
function boundary(text: string, offset: number): number {
  const at = Math.min(Math.max(offset, 0), text.length);
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function cut(original: string, hits: readonly Window[], window: Window): Segment[] {
  const segments: Segment[] = [];
  const push = (start: number, end: number, hit: boolean) => {
    if (start < end) segments.push({ text: original.slice(start, end), hit });
  };
  let at = window.start;
  for (const hit of hits) {
    if (hit.end <= window.start || hit.start >= window.end) continue;
    push(at, Math.max(hit.start, window.start), false);
    push(Math.max(hit.start, window.start), Math.min(hit.end, window.end), true);
    at = Math.min(hit.end, window.end);
  }
  push(at, window.end, false);
  return segments;
}
