import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodePageText } from "@/core/page-text/decode-page-text";
import { Refused, refuse } from "@/core/refusal";
import { fileKindOf } from "@/core/word/file-kind-of";
import { readOpenText } from "@/core/word/read-open-text";
import { readPlain } from "@/core/word/read-plain";
import { readRich } from "@/core/word/read-rich";
import { readWord } from "@/core/word/read-word";
import type { WordReader } from "@/core/word/word-file";
import type { WordStory } from "@/core/word/word-story";
import { baseName } from "./base-name";
import { readMarkdown } from "./read-markdown";
import { wordLimits } from "./word-limits";
import { type Media, openWordFile } from "./word-reader";

export interface StoryFileBytes {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export interface ReadStoryFile {
  readonly story: WordStory;
  /** The bytes of a picture of the file; null when the file does not have it after all. */
  readonly pictureBytes: (part: string) => Promise<Uint8Array | null>;
}

/**
 * Reads a file of another program as a story and hands it on; what was unpacked is gone afterwards.
 * @throws Refused with the sentence that names what is wrong with the file.
 */
export async function withStoryFile<T>(
  file: StoryFileBytes,
  reader: WordReader,
  use: (read: ReadStoryFile) => Promise<T>,
): Promise<T> {
  if (file.bytes.byteLength === 0) throw new Refused(refuse("word-empty", undefined, "file"));
  if (file.bytes.byteLength > wordLimits.fileBytes) throw new Refused(wordTooLarge);
  const kind = fileKindOf(file.bytes, file.fileName);
  if (kind === "package") return withPackage(file, reader, use);
  const story = titled(await readText(file.bytes, kind), file.fileName);
  return use({ story, pictureBytes: async () => null });
}

export const wordTooLarge = refuse("word-too-large", undefined, "file");

async function withPackage<T>(
  { bytes, fileName }: StoryFileBytes,
  reader: WordReader,
  use: (read: ReadStoryFile) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(/* turbopackIgnore: true */ tmpdir(), "masthead-word-"));
  try {
    const path = join(/* turbopackIgnore: true */ folder, "document");
    await writeFile(path, bytes);
    const opened = await openWordFile(path, folder);
    const media: Media = opened.is === "text" ? {} : opened.media;
    const story =
      opened.is === "word"
        ? readWord(opened.file, reader)
        : opened.is === "open"
          ? readOpenText(opened.content, opened.styles)
          : { ...readPlain(opened.text), notices: ["plain-words" as const] };
    return await use({
      story: titled(story, fileName),
      pictureBytes: async (part) => {
        const name = Object.hasOwn(media, part) ? media[part] : undefined;
        return name ? readFile(join(/* turbopackIgnore: true */ folder, name)) : null;
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readText(bytes: Uint8Array, kind: "rich" | "markdown" | "plain") {
  if (kind === "rich") return readRich(bytes);
  const decoded = decodePageText(bytes);
  if (!decoded.ok) throw new Refused(decoded);
  return kind === "markdown" ? readMarkdown(decoded.text) : readPlain(decoded.text);
}

/** A text without a headline is known by its file's name, as whoever saved it knew it. */
function titled(story: WordStory, fileName: string): WordStory {
  if (story.content.headline) return story;
  const headline = baseName(fileName, "")
    .replace(/\.[^.]{1,8}$/, "")
    .slice(0, 200);
  const notices = [...new Set([...story.notices, "headline-from-name" as const])];
  return { ...story, content: { ...story.content, headline }, notices };
}
