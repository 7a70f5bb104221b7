import { and, desc, eq, exists, inArray, lt, ne, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { readable } from "@/db/queries/story/story-conditions";
import { pictureSetMembers, pictures, stories, storyPictures, users } from "@/db/schema";
import { readablePicture } from "./readable-picture";

/** Pictures a page of the library. */
export const picturesPerPage = 60;

/** 缺资料, 过期, 我的. */
export const pictureFilters = ["incomplete", "expired", "mine"] as const;
export type PictureFilter = (typeof pictureFilters)[number];

export interface PictureQuery {
  /** Words of caption, credit, alt or file name. */
  readonly text?: string | undefined;
  /** Only this one. */
  readonly id?: string | undefined;
  readonly only?: PictureFilter | undefined;
  /** Id of a set. */
  readonly set?: string | undefined;
  /** Today in the publication's zone, YYYY-MM-DD, for `expired`. */
  readonly today?: string | undefined;
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
      rightsUntil: pictures.rightsUntil,
      version: pictures.version,
      framing: pictures.framing,
      focalX: pictures.focalX,
      focalY: pictures.focalY,
      crops: pictures.crops,
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
        query.id === undefined ? undefined : eq(pictures.id, query.id),
        query.only && narrowed(query.only, actor, query.today ?? ""),
        query.set === undefined ? undefined : inSet(db, query.set),
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

function narrowed(only: PictureFilter, actor: Actor, today: string): SQL | undefined {
  if (only === "mine") return eq(pictures.uploadedBy, actor.userId);
  if (only === "expired") return and(ne(pictures.rightsUntil, ""), lt(pictures.rightsUntil, today));
  return or(sql`trim(${pictures.alt}) = ''`, sql`trim(${pictures.credit}) = ''`);
}

const inSet = (db: Db, setId: string): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(pictureSetMembers)
      .where(and(eq(pictureSetMembers.setId, setId), eq(pictureSetMembers.pictureId, pictures.id))),
  );

function holdsWords(text: string): SQL | undefined {
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return or(
    ...[pictures.caption, pictures.credit, pictures.alt, pictures.fileName, pictures.headline].map(
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
