import { type Refusal, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import type { MarkKind } from "./proof-mark";
import type { PrintedWords } from "./rendering";

/** What somebody writes on a proof. */
export interface MarkWords {
  readonly kind: MarkKind;
  readonly storyId: string | null;
  readonly quote: string;
  readonly replacement: string;
  readonly note: string;
}

/** The longest of its words, characters. */
export const markLimits = { quote: 500, replacement: 500, note: 2_000 } as const;

/** Kinds that speak of printed words. */
const aboutWords: ReadonlySet<MarkKind> = new Set([
  "headline",
  "text",
  "number-style",
  "punctuation",
]);

/** Everything wrong with a mark, field by field; what it quotes must stand on the proof it is made on. */
export function markFaults(
  { kind, storyId, ...words }: MarkWords,
  printed: readonly PrintedWords[],
): readonly Refusal[] {
  const long = (["quote", "replacement", "note"] as const).filter(
    (field) => words[field].length > markLimits[field],
  );
  if (long.length > 0)
    return long.map((field) =>
      refuse("too-long", { max: markLimits[field], length: words[field].length }, field),
    );
  if (isBlank(words.quote) && isBlank(words.replacement) && isBlank(words.note))
    return [refuse("mark-empty", undefined, aboutWords.has(kind) ? "replacement" : "note")];
  if (aboutWords.has(kind) && words.quote !== "" && words.quote === words.replacement)
    return [refuse("mark-changes-nothing", undefined, "replacement")];
  if (words.quote !== "" && !isPrinted(words.quote, storyId, printed))
    return [refuse("mark-words-not-printed", undefined, "quote")];
  return [];
}

/** Whether a box of the story, or any box for words of none, prints these words. */
function isPrinted(
  quote: string,
  storyId: string | null,
  printed: readonly PrintedWords[],
): boolean {
  return printed.some(
    (box) =>
      (storyId === null || box.storyId === storyId) &&
      box.paragraphs.join("\n").includes(quote.trim()),
  );
}
