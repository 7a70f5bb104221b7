import { type Answer, allowed, refuse } from "@/core/refusal";
import { commonWords } from "./common-words";

/** Shortest and longest a password may be, in characters. */
export const passwordLimits = { min: 12, max: 200 } as const;

/** Characters that no common word, run or name accounts for: fewer can be guessed. */
const unexplainedWanted = 6;

/**
 * Is the password one nobody would guess soon? Length counts, not composition. What guessing lists are made of
 * (common words, keyboard runs, repeats, dates, the person's and the paper's own names) counts for nothing.
 * @param names words that belong to the person or the house
 */
export function checkPassword(password: string, names: readonly string[] = []): Answer {
  const length = Array.from(password).length;
  if (length < passwordLimits.min)
    return refuse("password-short", { min: passwordLimits.min, length }, "password");
  if (length > passwordLimits.max)
    return refuse("password-long", { max: passwordLimits.max, length }, "password");
  return unexplained(password, names) < unexplainedWanted
    ? refuse("password-common", undefined, "password")
    : allowed;
}

function unexplained(password: string, names: readonly string[]): number {
  const words = [...commonWords, ...names.flatMap(partsOf)].sort((a, b) => b.length - a.length);
  const plain = password.normalize("NFKC").toLowerCase();
  const rests = [plain, plain.replace(/[@013457$!]/g, (c) => leet[c] ?? c)].map(
    (text) => Array.from(once(withoutRuns(withoutWords(text, words)))).length,
  );
  return Math.min(...rests);
}

const leet: Readonly<Record<string, string>> = {
  "@": "a",
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  $: "s",
  "!": "i",
};

const partsOf = (name: string): string[] =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= 3);

const withoutWords = (text: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ""), text);

const rows = ["abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890"];
const backwards = rows.map((row) => Array.from(row).reverse().join(""));

/** Three or more neighbours of a row, and years, are one habit each. */
function withoutRuns(text: string): string {
  const ways = [...rows, ...backwards];
  let rest = "";
  for (let i = 0; i < text.length; ) {
    const run = Math.max(...ways.map((way) => runLength(text, i, way)));
    if (run < 3) rest += text[i];
    i += run < 3 ? 1 : run;
  }
  return rest.replace(/(19|20)\d\d/g, "");
}

function runLength(text: string, from: number, way: string): number {
  let length = 0;
  const start = way.indexOf(text[from] ?? "");
  if (start < 0) return 0;
  while (way[start + length] !== undefined && way[start + length] === text[from + length]) length++;
  return length;
}

/** A text said again and again counts once: abcabcabc, aaaaaaaa. */
function once(text: string): string {
  const repeated = /^(.+?)\1+(.*)$/su.exec(text);
  const whole = repeated ? once(`${repeated[1]}${repeated[2]}`) : text;
  return whole.replace(/(.)\1{2,}/gsu, "$1");
}
