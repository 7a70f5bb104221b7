import { and, eq, inArray } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import type { SitePicture } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { pictures } from "@/db/schema";
import { readablePicture } from "./readable-picture";

const columns = {
  id: pictures.id,
  version: pictures.version,
  framing: pictures.framing,
  hasAvif: pictures.hasAvif,
  width: pictures.width,
  height: pictures.height,
  widths: pictures.widths,
};

/** Those of the pictures that the actor may look at, with their present files, as the reading site shows one. */
export async function listDraftPictures(
  actor: Actor,
  ids: readonly string[],
  db: Db = reader(),
): Promise<readonly SitePicture[]> {
  if (ids.length === 0) return [];
  return db
    .select(columns)
    .from(pictures)
    .where(and(inArray(pictures.id, [...ids]), readablePicture(db, actor)));
}

/** Pictures of the house by id, for a story that its people have chosen to show. */
export async function listPicturesOfHouse(
  publicationId: string,
  ids: readonly string[],
  db: Db = reader(),
): Promise<readonly SitePicture[]> {
  if (ids.length === 0) return [];
  return db
    .select(columns)
    .from(pictures)
    .where(and(inArray(pictures.id, [...ids]), eq(pictures.publicationId, publicationId)));
}
