import { createHash } from "node:crypto";
import { canHouse } from "@/core/people/can";
import { demand, Refused } from "@/core/refusal";
import { type PictureFields, pictureProblems, tidyPicture } from "@/core/story/picture-fields";
import { newId } from "@/db/new-id";
import { dropPictureFiles, keepPictureFiles } from "@/db/picture-files";
import { record } from "@/db/queries/log/record";
import { findPictureByHash } from "@/db/queries/picture/find-picture";
import { insertPicture, type PictureRow } from "@/db/queries/picture/write-picture";
import { transact } from "@/db/transact";
import type { Context } from "./context";
import { makeRenditions } from "./picture-renditions";
import { pictureWords } from "./picture-words";

export interface StorePicture extends Partial<PictureFields> {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/**
 * Takes a picture into the house. The same file sent twice is one picture: the second sender is given the
 * first one's, if they may look at it; else one of their own, and do not learn that there is another. Words found inside the file are proposed where none are given.
 */
export async function storePicture(
  ctx: Context,
  input: StorePicture,
): Promise<{ readonly picture: PictureRow; readonly known: boolean }> {
  demand(canHouse(ctx.actor, "upload-picture"));
  const contentHash = createHash("sha256").update(input.bytes).digest("hex");
  const known = await findPictureByHash(ctx.actor, contentHash);
  if (known) return { picture: known, known: true };
  const { width, height, widths, files } = await makeRenditions(input.bytes);
  const fields = tidyPicture(proposed(input));
  const problems = pictureProblems(fields);
  if (problems.length > 0) throw new Refused(...problems);
  const id = newId();
  await keepPictureFiles(id, input.bytes, files);
  const picture = await transact(async (tx) => {
    const twin = await findPictureByHash(ctx.actor, contentHash, tx);
    if (twin) return twin;
    await record(tx, {
      actor: ctx.actor,
      at: ctx.now,
      verb: "store-picture",
      objectType: "picture",
      objectId: id,
      detail: { fileName: baseName(input.fileName) },
    });
    return insertPicture(tx, {
      ...fields,
      id,
      publicationId: ctx.actor.publicationId,
      contentHash,
      fileName: baseName(input.fileName),
      width,
      height,
      widths,
      uploadedBy: ctx.actor.userId,
      createdAt: ctx.now,
    });
  }).catch(async (error: unknown) => {
    await dropPictureFiles(id);
    throw error;
  });
  if (picture.id !== id) await dropPictureFiles(id);
  return { picture, known: picture.id !== id };
}

function proposed(input: StorePicture): PictureFields {
  const found = pictureWords(input.bytes);
  return {
    alt: input.alt ?? "",
    caption: input.caption ?? found.caption,
    credit: input.credit ?? found.credit,
    source: input.source ?? found.source,
    licence: input.licence ?? "",
  };
}

/** The last part of whatever path the browser sends, without control characters. */
function baseName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return (
    last
      .toWellFormed()
      .replace(/\p{Cc}/gu, "")
      .slice(-200) || "picture"
  );
}
