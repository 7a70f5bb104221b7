import { readCopy } from "@/core/word/read-copy";
import type { WordStory } from "@/core/word/word-story";
import { openMarkdown } from "./word-reader";

/** Markdown as a story, by way of markup: what is HTML in it is read with the same distrust as any other. */
export const readMarkdown = async (text: string): Promise<WordStory> =>
  readCopy(await openMarkdown(text));
