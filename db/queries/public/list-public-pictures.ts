import { and, eq, inArray } from "drizzle-orm";
import { type ShownPicture, shownKey } from "@/core/site/shown-picture";
import type { SitePicture } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { pastPictureFiles, pictures, publicPictures } from "@/db/schema";

/** Those of the pictures that these public stories show, by `shownKey`. Others do not exist for readers. */
export async function listPublicPictures(
  shown: readonly ShownPicture[],
  db: Db = reader(),
): Promise<ReadonlyMap<string, SitePicture>> {
  if (shown.length === 0) return new Map();
  const asked = new Set(shown.map(shownKey));
  const rows = await selectShown(db).where(
    and(
      inArray(publicPictures.storyId, [...new Set(shown.map(({ storyId }) => storyId))]),
      inArray(publicPictures.pictureId, [...new Set(shown.map(({ pictureId }) => pictureId))]),
    ),
  );
  return new Map(
    rows
      .map(
        (row) => [shownKey({ storyId: row.storyId, pictureId: row.now.id }), asShown(row)] as const,
      )
      .filter(([key]) => asked.has(key)),
  );
}

/** The file of a picture that a public story was published with; null when none was. */
export async function findPublicPicture(
  id: string,
  version: number,
  db: Db = reader(),
): Promise<SitePicture | null> {
  const [row] = await selectShown(db)
    .where(and(eq(publicPictures.pictureId, id), eq(publicPictures.version, version)))
    .limit(1);
  return row ? asShown(row) : null;
}

/** Every file of a picture that a public story shows. */
export async function listAllPublicPictures(db: Db = reader()): Promise<readonly SitePicture[]> {
  const { storyId: _, ...facts } = columns;
  const rows = await db
    .selectDistinct(facts)
    .from(publicPictures)
    .innerJoin(pictures, eq(pictures.id, publicPictures.pictureId))
    .leftJoin(pastPictureFiles, pastFile);
  return rows.map(asShown);
}

const columns = {
  storyId: publicPictures.storyId,
  version: publicPictures.version,
  now: {
    id: pictures.id,
    framing: pictures.framing,
    hasAvif: pictures.hasAvif,
    width: pictures.width,
    height: pictures.height,
    widths: pictures.widths,
  },
  past: {
    framing: pastPictureFiles.framing,
    hasAvif: pastPictureFiles.hasAvif,
    width: pastPictureFiles.width,
    height: pastPictureFiles.height,
    widths: pastPictureFiles.widths,
  },
};

const pastFile = and(
  eq(pastPictureFiles.pictureId, publicPictures.pictureId),
  eq(pastPictureFiles.version, publicPictures.version),
);

const selectShown = (db: Db) =>
  db
    .select(columns)
    .from(publicPictures)
    .innerJoin(pictures, eq(pictures.id, publicPictures.pictureId))
    .leftJoin(pastPictureFiles, pastFile);

type FileFacts = Omit<SitePicture, "id" | "version">;

/** A file since replaced tells its own size; the present one's stands with the picture. */
function asShown({
  version,
  now,
  past,
}: {
  readonly version: number;
  readonly now: FileFacts & { readonly id: string };
  readonly past: FileFacts | null;
}): SitePicture {
  return { ...now, ...past, version };
}
