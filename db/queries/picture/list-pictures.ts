import { and, desc, eq, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { readable } from "@/db/queries/story/story-conditions";
import { pictures, stories, storyPictures, users } from "@/db/schema";
import { readablePicture } from "./readable-picture";

/** Pictures a page of the library. */
export const picturesPerPage = 60;

export interface PictureQuery {
  /** Words of caption, credit, alt or file name. */
  readonly text?: string | undefined;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
}

/** The library, newest first: the pictures the actor may look at. */
export async function listPictures(actor: Actor, query: PictureQuery, db: Db = reader()) {
  const rows = await db
    .select({
      id: pictures.id,
      fileName: pictures.fileName,
      width: pictures.width,
      height: pictures.height,
      widths: pictures.widths,
      alt: pictures.alt,
      caption: pictures.caption,
      credit: pictures.credit,
      source: pictures.source,
      licence: pictures.licence,
      createdAt: pictures.createdAt,
      uploadedBy: pictures.uploadedBy,
      by: users.name,
    })
    .from(pictures)
    .innerJoin(users, eq(users.id, pictures.uploadedBy))
    .where(
      and(
        eq(pictures.publicationId, actor.publicationId),
        readablePicture(db, actor),
        query.text ? holdsWords(query.text) : undefined,
        beyond(query.cursor),
      ),
    )
    .orderBy(desc(pictures.createdAt), desc(pictures.id))
    .limit(picturesPerPage + 1);
  const shown = rows.slice(0, picturesPerPage);
  const last = rows.length > picturesPerPage ? shown.at(-1) : undefined;
  return { pictures: shown, next: last ? `${last.createdAt}.${last.id}` : null };
}

export type PictureLine = Awaited<ReturnType<typeof listPictures>>["pictures"][number];

function holdsWords(text: string): SQL | undefined {
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return or(
    ...[pictures.caption, pictures.credit, pictures.alt, pictures.fileName].map(
      (column) => sql`${column} like ${pattern} escape '\\'`,
    ),
  );
}

function beyond(cursor: string | undefined): SQL | undefined {
  const [, at, id] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(cursor ?? "") ?? [];
  if (at === undefined || id === undefined) return undefined;
  return or(
    lt(pictures.createdAt, Number(at)),
    and(eq(pictures.createdAt, Number(at)), lt(pictures.id, id)),
  );
}

/** Where each picture is used, among the stories the actor may read. */
export async function listPictureUses(
  actor: Actor,
  pictureIds: readonly string[],
  db: Db = reader(),
) {
  if (pictureIds.length === 0) return [];
  return db
    .select({
      pictureId: storyPictures.pictureId,
      storyId: stories.id,
      headline: stories.headline,
      state: stories.state,
    })
    .from(storyPictures)
    .innerJoin(stories, eq(stories.id, storyPictures.storyId))
    .where(and(inArray(storyPictures.pictureId, [...pictureIds]), readable(actor)))
    .orderBy(desc(stories.updatedAt))
    .limit(500);
}
