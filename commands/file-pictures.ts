import { canHouse } from "@/core/people/can";
import { Refused } from "@/core/refusal";
import type { HousePictures } from "@/core/word/with-house-pictures";
import type { WordNotice, WordPicture } from "@/core/word/word-story";
import type { Db } from "@/db/client";
import { findPicture } from "@/db/queries/picture/find-picture";
import type { PictureRow } from "@/db/queries/picture/write-picture";
import { baseName } from "./base-name";
import type { Context } from "./context";
import { dropPrepared, keepPrepared, type PreparedPicture, preparePicture } from "./store-picture";

/** The pictures of a file, ready to be kept; those the house has already stand as they are. */
export interface FilePictures {
  readonly known: ReadonlyMap<string, PictureRow>;
  readonly prepared: ReadonlyMap<string, PreparedPicture>;
  readonly notices: readonly WordNotice[];
  /** Takes away what was made, when nothing comes of it. */
  readonly drop: () => Promise<void>;
}

/** The most pictures one file brings. */
const mostPictures = 100;

/**
 * Makes the renditions of a file's pictures, outside any transaction. A picture that cannot be taken (a drawing of Word's
 * own, a broken one, one too small) does not keep the text out: it is left out and told.
 */
export async function prepareFilePictures(
  ctx: Context,
  pictures: readonly WordPicture[],
  bytesOf: (part: string) => Promise<Uint8Array | null>,
): Promise<FilePictures> {
  const known = new Map<string, PictureRow>();
  const prepared = new Map<string, PreparedPicture>();
  const notices = new Set<WordNotice>();
  const mayUpload = canHouse(ctx.actor, "upload-picture").ok;
  const take = async ({ key, part, known: id }: WordPicture, at: number) => {
    const ours = id && (await findPicture(ctx.actor, id));
    if (ours) return void known.set(key, ours);
    const bytes = at < mostPictures && mayUpload ? await bytesOf(part) : null;
    const made = bytes && (await prepare(ctx, bytes, part));
    if (!made) notices.add("picture-refused");
    else if ("known" in made) known.set(key, made.known);
    else prepared.set(key, made);
  };
  const drop = async () => {
    for (const one of prepared.values()) await dropPrepared(one);
  };
  const waiting = [...pictures.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await take(next[1], next[0]);
  };
  const done = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const failed = done.find((one) => one.status === "rejected");
  if (failed) {
    await drop();
    throw failed.reason;
  }
  // As they stand in the text, whichever was ready first.
  return { known, prepared: inOrder(prepared, pictures), notices: [...notices], drop };
}

/** Pictures on their way at once: one is read from the disk while the workshop makes the other. */
const lanes = 2;

const inOrder = (
  prepared: ReadonlyMap<string, PreparedPicture>,
  pictures: readonly WordPicture[],
): ReadonlyMap<string, PreparedPicture> =>
  new Map(
    pictures.flatMap(({ key }) => {
      const one = prepared.get(key);
      return one ? [[key, one] as const] : [];
    }),
  );

async function prepare(ctx: Context, bytes: Uint8Array, part: string) {
  try {
    return await preparePicture(ctx, { bytes, fileName: baseName(part) });
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** Keeps them. @returns for each of the file's pictures what a block of it says, by its key. */
export async function keepFilePictures(
  tx: Db,
  ctx: Context,
  { known, prepared }: FilePictures,
): Promise<HousePictures> {
  const rows = new Map(known);
  for (const [key, one] of prepared) {
    const row = await keepPrepared(tx, ctx, one);
    if (row.id !== one.row.id) await dropPrepared(one);
    rows.set(key, row);
  }
  return new Map(
    [...rows].map(([key, { id, width, height, alt, caption, credit }]) => [
      key,
      { pictureId: id, width, height, ...filled({ alt, caption, credit }) },
    ]),
  );
}

const filled = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ""));
