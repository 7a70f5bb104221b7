import { countWords } from "./count-words";

export interface TextMeasures {
  /** 字数. */
  readonly words: number;
  /** Characters as people count them, spaces and line breaks aside. */
  readonly characters: number;
  /** Lines that hold anything: paragraphs, headings, list items. */
  readonly paragraphs: number;
  /** Time to read it silently, whole minutes; 0 for no text, else at least 1. */
  readonly minutes: number;
}

/** 字 or words a minute, silently: 400 for Chinese, 238 for English (Brysbaert 2019), which stands for the rest. */
const pace = (language: string): number => (/^zh\b/i.test(language) ? 400 : 238);

/** Everything an editor counts in a plain text (one line a paragraph) of this language. */
export function measureText(text: string, language: string): TextMeasures {
  const words = countWords(text);
  const graphemes = new Intl.Segmenter(language, { granularity: "grapheme" });
  let characters = 0;
  for (const { segment } of graphemes.segment(text)) if (segment.trim() !== "") characters += 1;
  return {
    words,
    characters,
    paragraphs: text.split("\n").filter((line) => line.trim() !== "").length,
    minutes: Math.ceil(words / pace(language)),
  };
}
