import { and, asc, desc, eq, gt, lt, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import type { StoryFilter } from "@/core/story/story-filter";
import type { Segment } from "@/core/text/search-tokens";
import { type Db, reader } from "@/db/client";
import { findPublication } from "@/db/queries/publication/find-publication";
import { stories } from "@/db/schema";
import { searchStories } from "@/db/search/search-stories";
import { listStoryLines, type StoryLine } from "./list-story-lines";
import { filterConditions } from "./story-conditions";

export interface StoryListing {
  readonly lines: readonly (StoryLine & { readonly snippet?: readonly Segment[] })[];
  /** Cursor of the next page, or null at the end. */
  readonly next: string | null;
}

/** Lines a page. */
export const storiesPerPage = 50;

/**
 * One page of the desk's list. Ids come from an index alone, in order, from the cursor on (never by offset),
 * and only the fifty stories shown are then read.
 */
export async function listStories(
  actor: Actor,
  filter: StoryFilter,
  cursor: string | null,
  db: Db = reader(),
): Promise<StoryListing> {
  const publication = await findPublication(actor.publicationId, db);
  if (!publication) return { lines: [], next: null };
  const conditions = filterConditions(db, actor, filter, publication.process);
  if (filter.text) return searchAmong(db, conditions, filter.text, cursor);
  const found = await db
    .select({ id: stories.id, updatedAt: stories.updatedAt })
    .from(stories)
    .where(and(conditions, beyond(filter, cursor)))
    .orderBy(...order(filter))
    .limit(storiesPerPage + 1);
  const shown = found.slice(0, storiesPerPage);
  const last = found.length > storiesPerPage ? shown.at(-1) : undefined;
  return {
    lines: await listStoryLines(
      db,
      shown.map((row) => row.id),
    ),
    next: last ? `${last.updatedAt}.${last.id}` : null,
  };
}

function order({ sort }: StoryFilter): SQL[] {
  const way = sort === "oldest" ? asc : desc;
  return [way(stories.updatedAt), way(stories.id)];
}

function beyond({ sort }: StoryFilter, cursor: string | null): SQL | undefined {
  const [, at, id] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(cursor ?? "") ?? [];
  if (at === undefined || id === undefined) return undefined;
  const past = sort === "oldest" ? gt : lt;
  return or(
    past(stories.updatedAt, Number(at)),
    and(eq(stories.updatedAt, Number(at)), past(stories.id, id)),
  );
}

async function searchAmong(
  db: Db,
  conditions: SQL | undefined,
  text: string,
  cursor: string | null,
): Promise<StoryListing> {
  const before = /^\d{1,15}$/.test(cursor ?? "") ? Number(cursor) : undefined;
  const { hits, next } = await searchStories(
    "desk",
    text,
    { limit: storiesPerPage, before, meeting: conditions },
    db,
  );
  const lines = await listStoryLines(
    db,
    hits.map((hit) => hit.storyId),
  );
  const snippets = new Map(hits.map((hit) => [hit.storyId, hit.snippet]));
  return {
    lines: lines.map((line) => {
      const snippet = snippets.get(line.id);
      return snippet ? { ...line, snippet } : line;
    }),
    next: next === null ? null : String(next),
  };
}

/** Counting stops here: a desk wants to know whether there are 12 or many. */
export const countCap = 1000;

/** How many stories the filter finds (its words aside), at most `countCap`. */
export async function countStories(
  actor: Actor,
  filter: StoryFilter,
  db: Db = reader(),
): Promise<number> {
  const publication = await findPublication(actor.publicationId, db);
  if (!publication) return 0;
  const some = db
    .select({ id: stories.id })
    .from(stories)
    .where(filterConditions(db, actor, filter, publication.process))
    .limit(countCap)
    .as("some");
  const [row] = await db.select({ count: sql<number>`count(*)` }).from(some);
  return row?.count ?? 0;
}
