import { countWords } from "@/core/text/count-words";
import type { Corrected } from "./mark-weight";
import type { PrintedWords } from "./rendering";

/** A correction with what it counts, in tenths. */
export interface Weighed extends Corrected {
  readonly weight: number;
}

/**
 * Errors per 10,000 characters that a newspaper and a periodical may have. Source: 报纸期刊质量管理规定 (2020), on
 * the quality of editing and proofreading.
 */
export const errorLimits = { newspaper: 3, magazine: 2 } as const;

/** The same error counts this many times in one issue; wrong styles of numbers count as much as one error together. */
const repeats = 3;
const mostOfNumbers = 10;

/** What the corrections of one issue count together, in tenths. Source: as of `markWeight`. */
export function countErrors(marks: readonly Weighed[]): number {
  const seen = new Map<string, number>();
  let [tenths, numbers] = [0, 0];
  for (const mark of marks) {
    if (mark.kind === "number-style") numbers += mark.weight;
    else if (timesOf(seen, mark) <= repeats) tenths += mark.weight;
  }
  return tenths + Math.min(numbers, mostOfNumbers);
}

/** How often this error has been met, this time included; one without words is like no other. */
function timesOf(seen: Map<string, number>, { quote, replacement }: Corrected): number {
  if (quote === "" && replacement === "") return 1;
  const error = JSON.stringify([quote.trim(), replacement.trim()]);
  const times = (seen.get(error) ?? 0) + 1;
  seen.set(error, times);
  return times;
}

/** Errors per 10,000 characters; null where nothing was printed. */
export const errorRate = (tenths: number, characters: number): number | null =>
  characters > 0 ? (tenths * 1_000) / characters : null;

/** 字数 of what was printed. */
export const printedCharacters = (boxes: readonly PrintedWords[]): number =>
  boxes.reduce((sum, { paragraphs }) => sum + countWords(paragraphs.join("\n")), 0);
