import { createHash } from "node:crypto";
import { canHouse } from "@/core/people/can";
import { type PictureFields, pictureProblems, tidyPicture } from "@/core/picture/picture-fields";
import { demand, Refused } from "@/core/refusal";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { dropPicture, keepPicture, pictureFolder } from "@/db/picture-files";
import { record } from "@/db/queries/log/record";
import { findPictureByHash } from "@/db/queries/picture/find-picture";
import { insertPicture, type PictureRow } from "@/db/queries/picture/write-picture";
import { transact } from "@/db/transact";
import { baseName } from "./base-name";
import type { Context } from "./context";
import { makeRenditions } from "./picture-renditions";
import { type PictureWords, pictureWords } from "./picture-words";

export interface StorePicture extends Partial<PictureFields> {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** A picture that is ready to be kept: its renditions lie in their place, its row is not written yet. */
export interface PreparedPicture {
  readonly row: Parameters<typeof insertPicture>[1] & { readonly id: string };
}

/**
 * Takes a picture into the house. The same file sent twice is one picture: the second sender is given the
 * first one's, if they may look at it; else one of their own, and do not learn that there is another. Words found inside the file are proposed where none are given.
 */
export async function storePicture(
  ctx: Context,
  input: StorePicture,
): Promise<{ readonly picture: PictureRow; readonly known: boolean }> {
  const prepared = await preparePicture(ctx, input);
  if ("known" in prepared) return { picture: prepared.known, known: true };
  const picture = await transact((tx) => keepPrepared(tx, ctx, prepared)).catch(
    async (error: unknown) => {
      await dropPrepared(prepared);
      throw error;
    },
  );
  const known = picture.id !== prepared.row.id;
  if (known) await dropPrepared(prepared);
  return { picture, known };
}

/** All of it that takes time, outside any transaction. @returns what is to be kept, or the picture it is already. */
export async function preparePicture(
  ctx: Context,
  input: StorePicture,
): Promise<PreparedPicture | { readonly known: PictureRow }> {
  demand(canHouse(ctx.actor, "upload-picture"));
  const contentHash = createHash("sha256").update(input.bytes).digest("hex");
  const known = await findPictureByHash(ctx.actor, contentHash);
  if (known) return { known };
  const found = pictureWords(input.bytes);
  const fields = tidyPicture(proposed(input, found));
  const problems = pictureProblems(fields);
  if (problems.length > 0) throw new Refused(...problems);
  const { folder, width, height, widths } = await makeRenditions(input.bytes);
  const file = { id: newId(), version: 1 };
  await keepPicture(folder, file);
  const row = {
    ...fields,
    headline: found.headline,
    id: file.id,
    publicationId: ctx.actor.publicationId,
    contentHash,
    fileName: baseName(input.fileName),
    width,
    height,
    widths,
    hasAvif: true,
    uploadedBy: ctx.actor.userId,
    createdAt: ctx.now,
  };
  return { row };
}

/** Writes its row and its line of history. @returns another than the prepared one when the file came twice at once. */
export async function keepPrepared(
  tx: Db,
  ctx: Context,
  { row }: PreparedPicture,
): Promise<PictureRow> {
  const twin = await findPictureByHash(ctx.actor, row.contentHash, tx);
  if (twin) return twin;
  await record(tx, {
    actor: ctx.actor,
    at: ctx.now,
    verb: "store-picture",
    objectType: "picture",
    objectId: row.id,
    detail: { fileName: row.fileName },
  });
  return insertPicture(tx, row);
}

/** For one that was not kept after all. */
export const dropPrepared = ({ row }: PreparedPicture): Promise<void> =>
  dropPicture(pictureFolder({ id: row.id, version: 1 }));

function proposed(input: StorePicture, found: PictureWords): PictureFields {
  return {
    alt: input.alt ?? "",
    caption: input.caption ?? found.caption,
    credit: input.credit ?? found.credit,
    source: input.source ?? found.source,
    licence: input.licence ?? "",
    rightsUntil: input.rightsUntil ?? "",
  };
}
