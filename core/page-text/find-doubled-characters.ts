import { boundCharacters, lonelyWords, pairedPhrases } from "./doubled-words";
import { isHan } from "./han";
import type { Flag } from "./page-reading";
import type { Passage } from "./passage";

const lonely = new Map(lonelyWords.map((word) => [word.char, word]));
const swapped = new Map(
  pairedPhrases.map((phrase) => [
    phrase.charAt(0) + phrase.charAt(0) + phrase.charAt(1) + phrase.charAt(3),
    phrase,
  ]),
);
const words = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * A character set twice where one copy makes the word. Chinese doubles honestly (天天, 蒸蒸日上, 谢谢,
 * 市|市场, 局|局长, 坚持|持续), so only three shapes are flagged: a phrase ABAC set as AABC, a particle set
 * twice (的的, 了了 beside nothing that explains it), and a bound character left over next to its word.
 */
export function findDoubledCharacters(passage: Passage): Flag[] {
  const { text } = passage;
  const flags: Flag[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const char = text.charAt(at);
    if (char !== text.charAt(at + 1) || !isHan(char)) continue;
    if (text.charAt(at + 2) === char || text.charAt(at - 1) === char) continue;
    const phrase = slipAt(text, at);
    if (phrase !== null) flags.push(flagOf(passage, at, phrase));
  }
  return flags;
}

/** What it was perhaps to be, "" when unknown, null when the pair is honest. */
function slipAt(text: string, at: number): string | null {
  const phrase = swapped.get(text.slice(at, at + 4));
  if (phrase) return phrase;
  const char = text.charAt(at);
  const word = lonely.get(char);
  if (word)
    return word.notAfter.includes(before(text, at)) || word.notBefore.includes(behind(text, at))
      ? null
      : char;
  return boundCharacters.has(char) && isLeftOver(text, at) ? char : null;
}

function before(text: string, at: number): string {
  return at > 0 && isHan(text[at - 1]) ? text.charAt(at - 1) : "\n";
}

function behind(text: string, at: number): string {
  return isHan(text[at + 2]) ? text.charAt(at + 2) : "\n";
}

/**
 * By the word list of the platform one copy belongs to a word with its neighbour and the other to none. The
 * list is not complete, so the second copy counts as left over only before a mark or a particle.
 */
function isLeftOver(text: string, at: number): boolean {
  const left = [...words.segment(text.slice(Math.max(0, at - 5), at + 1))].at(-1);
  const right = [...words.segment(text.slice(at + 1, at + 7))][0];
  const leftWord = (left?.segment.length ?? 0) > 1;
  const rightWord = (right?.segment.length ?? 0) > 1;
  if (leftWord && !rightWord)
    return !isHan(text[at + 2]) || "的了和与及是在等".includes(text.charAt(at + 2));
  return rightWord && !leftWord;
}

function flagOf(passage: Passage, at: number, meant: string): Flag {
  const { line, column } = passage.at(at);
  const length = Math.max(2, meant.length);
  const found = passage.text.slice(at, at + length);
  return {
    id: `doubled-character-${line}-${column}`,
    code: "doubled-character",
    lines: [line],
    params: { found, meant },
    places: [{ line, column, length }],
    dismissed: false,
  };
}
