import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pictures, storyPictures } from "@/db/schema";

interface PictureRight {
  readonly caption: string;
  /** YYYY-MM-DD. */
  readonly until: string;
}

/** By story, those of its pictures whose right of use ends some day. */
export async function listPictureRights(
  db: Db,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PictureRight[]>> {
  if (storyIds.length === 0) return new Map();
  const rows = await db
    .select({
      storyId: storyPictures.storyId,
      caption: pictures.caption,
      fileName: pictures.fileName,
      until: pictures.rightsUntil,
    })
    .from(storyPictures)
    .innerJoin(pictures, eq(pictures.id, storyPictures.pictureId))
    .where(and(inArray(storyPictures.storyId, [...storyIds]), ne(pictures.rightsUntil, "")))
    .orderBy(asc(pictures.id));
  const rights = new Map<string, PictureRight[]>();
  for (const { storyId, caption, fileName, until } of rows)
    rights.set(storyId, [...(rights.get(storyId) ?? []), { caption: caption || fileName, until }]);
  return rights;
}
