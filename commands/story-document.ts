import { readFile } from "node:fs/promises";
import { renditionName } from "@/core/picture/rendition-name";
import { Refused, refuse } from "@/core/refusal";
import { writeWord } from "@/core/word/write/write-word";
import { picturePath } from "@/db/picture-files";
import type { PictureRow } from "@/db/queries/picture/write-picture";
import { findStoryForWord } from "@/db/queries/story/find-story-for-word";
import type { Context } from "./context";
import { zipped } from "./zipped";

/** px; wide enough for a page of paper, and never the file as it was sent, which still says where it was taken. */
const widest = 1_600;

export interface StoryDocument {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * A story as a .docx, for whoever may read it. Pictures are the widest rendition that paper needs.
 * @throws Refused story-not-found
 */
export async function storyDocument(ctx: Context, storyId: string): Promise<StoryDocument> {
  const found = await findStoryForWord(ctx.actor, storyId, ctx.now);
  if (!found) throw new Refused(refuse("story-not-found"));
  const pictures = await readPictures(found.files);
  const { parts, media } = writeWord({ ...found.story, pictures: sizes(found.files, pictures) });
  const entries = Object.entries(parts).map(([name, xml]) => ({
    name,
    bytes: Buffer.from(xml),
    isPlain: true,
  }));
  const files = media.flatMap(({ pictureId, part }) => {
    const bytes = pictures.get(pictureId);
    return bytes ? [{ name: part, bytes, isPlain: false }] : [];
  });
  return {
    fileName: `${fileNameOf(found.story.draft.headline)}.docx`,
    bytes: await zipped([...entries, ...files], ctx.now),
  };
}

async function readPictures(files: ReadonlyMap<string, PictureRow>) {
  const read = new Map<string, Buffer>();
  for (const [id, picture] of files) {
    const fitting = picture.widths.filter((width) => width <= widest);
    const width = fitting.length > 0 ? Math.max(...fitting) : Math.min(...picture.widths);
    const path = picturePath(picture, renditionName({ width, format: "jpg" }));
    const bytes = await readFile(path).catch(() => null);
    if (bytes) read.set(id, bytes);
  }
  return read;
}

const sizes = (files: ReadonlyMap<string, PictureRow>, read: ReadonlyMap<string, Buffer>) =>
  new Map([...files].filter(([id]) => read.has(id)));

/** A headline as a file's name on any system. */
function fileNameOf(headline: string): string {
  const plain = headline
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, " ")
    .replace(/\s+/g, " ")
    .slice(0, 80)
    .toWellFormed()
    .replace(/^[. ]+|[. ]+$/g, "");
  return plain === "" ? "story" : plain;
}
