import { isChineseMark, isChineseText, isDigit, isHan, isLatin } from "./han";
import type { PunctuationChange } from "./page-reading";
import type { Passage } from "./passage";

const full: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  ".": "。",
  "(": "（",
  ")": "）",
};
const address =
  /(?:https?:\/\/|www\.)[!-~]{1,400}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/g;

export interface Converted {
  readonly text: string;
  readonly changes: readonly PunctuationChange[];
}

/**
 * Half-width marks of Chinese text become full-width: those next to Han or to a Chinese mark. Figures
 * (59.51, 1,000, 10:30), addresses, and English words and sentences keep theirs; a pair of brackets or
 * straight quotes changes together or not at all. `dots`: the page sets its full stops half-width throughout. Length never changes, so places stay true.
 */
export function convertPunctuation(
  passage: Passage,
  keep: ReadonlySet<string>,
  dots = false,
): Converted {
  const raw = passage.text;
  if (!/[,;:!?.()"']/.test(raw) || !isChineseText(raw)) return { text: raw, changes: [] };
  const wanted = wantedMarks(raw, dots);
  const changes: PunctuationChange[] = [];
  const chars = raw.split("");
  for (const [at, to] of [...wanted].sort(([a], [b]) => a - b)) {
    const { line, column } = passage.at(at);
    const id = `p${line}-${column}`;
    const undone = keep.has(id);
    changes.push({ id, line, column, from: raw.charAt(at), to, undone });
    if (!undone) chars[at] = to;
  }
  return { text: chars.join(""), changes };
}

function wantedMarks(raw: string, dots: boolean): Map<number, string> {
  const masked = addressesOf(raw);
  const wanted = new Map<number, string>();
  for (let at = 0; at < raw.length; at++) {
    const to = full[raw.charAt(at)];
    if (to && !masked.has(at) && !isBracket(raw.charAt(at)) && isChinesePosition(raw, at, dots))
      wanted.set(at, to);
  }
  for (const [open, close] of bracketPairs(raw)) {
    if (masked.has(open) || masked.has(close) || !touchesHan(raw, open, close)) continue;
    wanted.set(open, "（").set(close, "）");
  }
  for (const [at, to] of straightQuotes(raw, masked)) wanted.set(at, to);
  return wanted;
}

function isBracket(char: string): boolean {
  return char === "(" || char === ")";
}

function addressesOf(raw: string): Set<number> {
  const masked = new Set<number>();
  for (const found of raw.matchAll(address)) {
    const length = found[0].replace(/[,;:!?.)"']+$/, "").length;
    for (let at = found.index; at < found.index + length; at++) masked.add(at);
  }
  return masked;
}

function isChinesePosition(raw: string, at: number, dots: boolean): boolean {
  const before = raw[at - 1];
  const after = raw[at + 1];
  if (raw.charAt(at) === ".") return isFullStop(raw, at, dots);
  if (isDigit(before) && isDigit(after)) return false;
  if (isHan(before) || isHan(after)) return true;
  if (before === undefined || before === " " || endsEnglish(raw, at)) return false;
  if (isLatin(before)) return !isLatin(after);
  return isChineseMark(before) || !isLatin(nextLetter(raw, at));
}

/** A full stop after Han at the end of a sentence: never the dot of a name (卡尔.某某) or of a number. */
function isFullStop(raw: string, at: number, dots: boolean): boolean {
  const before = raw[at - 1];
  const after = raw[at + 1];
  if (dots && after === undefined && (isDigit(before) || before === "%")) return true;
  if (!isHan(before) && !/[”’）》]/.test(before ?? "")) return false;
  if (after === undefined || /[\s”’"']/.test(after)) return true;
  return dots && (isHan(after) || /[“‘]/.test(after));
}

/** Whether an English phrase, rather than one Latin word or figure among Han (参加APEC,), stands before. */
function endsEnglish(raw: string, at: number): boolean {
  const window = raw.slice(Math.max(0, at - 40), at);
  const run = /[!-~ ]+$/.exec(window)?.[0] ?? "";
  return run.length === 40 || /[A-Za-z][,;:!?.'"]? +\(?[A-Za-z]/.test(run);
}

function nextLetter(raw: string, at: number): string | undefined {
  return /[A-Za-z\d\u4e00-\u9fff]/.exec(raw.slice(at + 1, at + 6))?.[0];
}

function bracketPairs(raw: string): [number, number][] {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] === "(") open.push(at);
    else if (raw[at] === ")") {
      const start = open.pop();
      if (start !== undefined) pairs.push([start, at]);
    }
  }
  return pairs;
}

function touchesHan(raw: string, open: number, close: number): boolean {
  return [raw[open - 1], raw[open + 1], raw[close - 1], raw[close + 1]].some(
    (char) => isHan(char) || (isChineseMark(char) && !/[“”‘’]/.test(char ?? "")),
  );
}

/** Straight quotes turn only when they pair up in the paragraph and hold or touch Han. */
function straightQuotes(raw: string, masked: ReadonlySet<number>): [number, string][] {
  return [...pairQuotes(raw, '"', "“", "”", masked), ...pairQuotes(raw, "'", "‘", "’", masked)];
}

function pairQuotes(
  raw: string,
  mark: string,
  open: string,
  close: string,
  masked: ReadonlySet<number>,
): [number, string][] {
  const places: number[] = [];
  for (let at = raw.indexOf(mark); at >= 0; at = raw.indexOf(mark, at + 1)) {
    const apostrophe = mark === "'" && isLatin(raw[at - 1]);
    if (!masked.has(at) && !apostrophe && !isInch(raw, at)) places.push(at);
  }
  if (places.length % 2 === 1) return [];
  return places.flatMap((at, index): [number, string][] => {
    const [start, end] =
      index % 2 === 0 ? [at, places[index + 1] ?? at] : [places[index - 1] ?? at, at];
    if (!touchesHan(raw, start, end)) return [];
    return [[at, index % 2 === 0 ? open : close]];
  });
}

function isInch(raw: string, at: number): boolean {
  return (
    isDigit(raw[at - 1]) && !isHan(raw[at + 1]) && raw[at + 1] !== undefined && isDigit(raw[at + 1])
  );
}
