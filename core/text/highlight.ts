import { tokensOf } from "./tokens";

/** A stretch of a text; `hit` stretches answer the query. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Hit extends Stretch {
  readonly phrase: number;
}

/**
 * The original text cut into stretches, hits marked; joined they are the text. With `around`, a snippet of
 * that many characters on either side of the place where most phrases meet, an ellipsis where it was cut;
 * without hits, the beginning of the text. `phrases` come from `searchPhrase`.
 */
export function highlight(
  original: string,
  phrases: readonly (readonly string[])[],
  around?: number,
): Segment[] {
  const hits = findHits(original, phrases);
  const shown =
    around === undefined
      ? { start: 0, end: original.length }
      : chooseSnippet(original, hits, around);
  const segments = cut(original, mergeHits(hits), shown);
  if (shown.start > 0) segments.unshift({ text: "…", hit: false });
  if (shown.end < original.length) segments.push({ text: "…", hit: false });
  return segments;
}

function findHits(original: string, phrases: readonly (readonly string[])[]): Hit[] {
  const tokens = tokensOf(original);
  const hits: Hit[] = [];
  for (const [at, first] of tokens.entries()) {
    for (const [phrase, words] of phrases.entries()) {
      const last = tokens[at + words.length - 1];
      if (last && words.length > 0 && words.every((word, i) => tokens[at + i]?.text === word))
        hits.push({ start: first.start, end: last.end, phrase });
    }
  }
  return hits;
}

function mergeHits(hits: readonly Stretch[]): Stretch[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of hits) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function chooseSnippet(original: string, hits: readonly Hit[], around: number): Stretch {
  const best = richest(hits, around);
  if (!best) return { start: 0, end: boundary(original, 2 * around) };
  const start = boundary(original, best.start - around);
  const end = boundary(original, best.end + around);
  const crossing = hits.filter((hit) => hit.start < end && hit.end > end);
  return { start, end: Math.max(end, ...crossing.map((hit) => hit.end)) };
}

/** The hit after which most different phrases follow within reach; the earliest of equals. */
function richest(hits: readonly Hit[], around: number): Hit | undefined {
  let best: Hit | undefined;
  let most = 0;
  for (const [index, hit] of hits.entries()) {
    const met = new Set<number>();
    for (let i = index; i < hits.length; i++) {
      const other = hits[i];
      if (!other || other.start > hit.end + around) break;
      met.add(other.phrase);
    }
    if (met.size > most) {
      most = met.size;
      best = hit;
    }
  }
  return best;
}

/** The offset, kept inside the text and out of the middle of a surrogate pair. */
function boundary(text: string, offset: number): number {
  const at = Math.min(Math.max(offset, 0), text.length);
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function cut(original: string, hits: readonly Stretch[], shown: Stretch): Segment[] {
  const segments: Segment[] = [];
  const push = (start: number, end: number, hit: boolean) => {
    if (start < end) segments.push({ text: original.slice(start, end), hit });
  };
  let at = shown.start;
  for (const hit of hits) {
    if (hit.end <= shown.start || hit.start >= shown.end) continue;
    const start = Math.max(hit.start, shown.start);
    push(at, start, false);
    at = Math.min(hit.end, shown.end);
    push(start, at, true);
  }
  push(at, shown.end, false);
  return segments;
}
