import { simplifyChar } from "./simplify";

/** A word of the index, and the part of the text it stands for (UTF-16 offsets, end exclusive). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const single =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u30FC]/u;
const letter = /[\p{L}\p{N}]/u;
const accented = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*/u;
const mark = /[\p{M}\uFF9E\uFF9F]/u;
const variation = /\p{Variation_Selector}/gu;

/**
 * The words of a text as the search index knows them, with their places. Each code point is folded by itself
 * (NFKC, simplified, lower case, accents off), so the places are true although the fold changes lengths: ㈱ is
 * one place and one token 株, ﬁ one place and two letters.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let run = { text: "", start: 0, end: 0 };
  const close = () => {
    if (run.text !== "") tokens.push(run);
    run = { text: "", start: 0, end: 0 };
  };
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = unitEnd(text, start);
    // Most of a newspaper, and the whole road below would lead to the same.
    if (end === start + 1 && isCommonHan(text.charCodeAt(start))) {
      close();
      tokens.push({ text: simplifyChar(text.charAt(start)), start, end });
      continue;
    }
    for (const char of fold(text.slice(start, end))) {
      if (isSingle(char)) {
        close();
        tokens.push({ text: char, start, end });
      } else if (isLetter(char) || (run.text !== "" && mark.test(char))) {
        run = { text: run.text + char, start: run.text === "" ? start : run.start, end };
      } else close();
    }
  }
  close();
  return tokens;
}

/** The end of the code point at `start` with the marks that compose onto it under NFKC. */
function unitEnd(text: string, start: number): number {
  let end = start + widthAt(text, start);
  while (end < text.length && text.charCodeAt(end) >= 0x300 && !isCommonHan(text.charCodeAt(end))) {
    const next = widthAt(text, end);
    if (!mark.test(text.slice(end, end + next))) break;
    end += next;
  }
  return end;
}

function widthAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function fold(unit: string): string {
  if (unit.length === 1 && unit < "\u0080") return unit.toLowerCase();
  if (unit.length === 1 && isCommonHan(unit.charCodeAt(0))) return simplifyChar(unit);
  const normal = unit.normalize("NFKC").toLowerCase().replace(variation, "");
  if (accented.test(normal)) return normal.normalize("NFD").replace(/\p{M}/gu, "");
  return Array.from(normal, simplifyChar).join("");
}

function isCommonHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function isSingle(char: string): boolean {
  const code = char.charCodeAt(0);
  return isCommonHan(code) || (code > 0x7f && single.test(char) && letter.test(char));
}

function isLetter(char: string): boolean {
  return char < "\u0080" ? /[a-z0-9]/.test(char) : letter.test(char);
}
