import { useEffect, useState } from "react";
import type { Body } from "@/core/blocks/body";
import { countWords } from "@/core/text/count-words";
import { plainText } from "@/core/text/plain-text";

/** 字数, counted a little after the last change: a long text is not counted at every keystroke. */
export function useWordCount(body: Body): number {
  const [words, setWords] = useState(() => countWords(plainText(body)));
  useEffect(() => {
    const timer = setTimeout(() => setWords(countWords(plainText(body))), 300);
    return () => clearTimeout(timer);
  }, [body]);
  return words;
}
