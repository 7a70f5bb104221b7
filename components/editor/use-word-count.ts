import { useEffect, useState } from "react";
import type { Body } from "@/core/blocks/body";
import { hasMarkup } from "@/core/markup/desk-body";
import { withoutMarkup } from "@/core/markup/settle";
import { countWords } from "@/core/text/count-words";
import { plainText } from "@/core/text/plain-text";

/** The words that would be printed. */
export const printedText = (body: Body): string =>
  plainText(hasMarkup(body) ? withoutMarkup(body) : body);

/** 字数, counted a little after the last change: a long text is not counted at every keystroke. */
export function useWordCount(body: Body): number {
  const [words, setWords] = useState(() => countWords(printedText(body)));
  useEffect(() => {
    const timer = setTimeout(() => setWords(countWords(printedText(body))), 300);
    return () => clearTimeout(timer);
  }, [body]);
  return words;
}
