import { eq, inArray } from "drizzle-orm";
import type { SitePicture } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { pictures, publicPictures } from "@/db/schema";

/** Those of the pictures that a public story shows, by id. Others do not exist for readers. */
export async function listPublicPictures(
  ids: readonly string[],
  db: Db = reader(),
): Promise<ReadonlyMap<string, SitePicture>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectDistinct(columns)
    .from(publicPictures)
    .innerJoin(pictures, eq(pictures.id, publicPictures.pictureId))
    .where(inArray(publicPictures.pictureId, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Every picture a public story shows. */
export async function listAllPublicPictures(db: Db = reader()): Promise<readonly SitePicture[]> {
  return db
    .selectDistinct(columns)
    .from(publicPictures)
    .innerJoin(pictures, eq(pictures.id, publicPictures.pictureId));
}

const columns = {
  id: pictures.id,
  width: pictures.width,
  height: pictures.height,
  widths: pictures.widths,
};
