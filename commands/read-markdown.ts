import { marked } from "marked";
import { readCopy } from "@/core/word/read-copy";
import type { WordStory } from "@/core/word/word-story";

/** Markdown as a story, by way of markup: what is HTML in it is read with the same distrust as any other. */
export function readMarkdown(text: string): WordStory {
  return readCopy(marked.parse(text, { async: false, gfm: true }));
}
