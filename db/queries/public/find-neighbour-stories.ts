import { and, asc, desc, eq, gt, lt, or, type SQL } from "drizzle-orm";
import type { PrintPlace, Teaser } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { publicStories } from "@/db/schema";
import { selectPublic, toTeaser } from "./public-rows";

export interface NeighbourStories {
  readonly previous: Teaser | null;
  readonly next: Teaser | null;
}

/** The public stories before and after this one: in its issue by page and order, else by time of publication. */
export async function findNeighbourStories(
  publicationId: string,
  { place, firstPublishedAt }: Pick<Teaser, "place" | "firstPublishedAt">,
  db: Db = reader(),
): Promise<NeighbourStories> {
  return place ? inIssue(place, db) : inTime(publicationId, firstPublishedAt, db);
}

const { issueId, pageNumber, position, firstPublishedAt: time } = publicStories;
const isPublic = eq(publicStories.status, "public");

async function inIssue(place: PrintPlace, db: Db): Promise<NeighbourStories> {
  const beside = (than: typeof lt) =>
    and(
      eq(issueId, place.issueId),
      isPublic,
      or(
        than(pageNumber, place.pageNumber),
        and(eq(pageNumber, place.pageNumber), than(position, place.position)),
      ),
    );
  return {
    previous: await first(db, beside(lt), [desc(pageNumber), desc(position)]),
    next: await first(db, beside(gt), [asc(pageNumber), asc(position)]),
  };
}

async function inTime(publicationId: string, at: number, db: Db): Promise<NeighbourStories> {
  const mine = and(eq(publicStories.publicationId, publicationId), isPublic);
  return {
    previous: await first(db, and(mine, lt(time, at)), [desc(time)]),
    next: await first(db, and(mine, gt(time, at)), [asc(time)]),
  };
}

async function first(
  db: Db,
  where: SQL | undefined,
  order: readonly SQL[],
): Promise<Teaser | null> {
  const [row] = await selectPublic(db)
    .where(where)
    .orderBy(...order)
    .limit(1);
  return row ? toTeaser(row) : null;
}
