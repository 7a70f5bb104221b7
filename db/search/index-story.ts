import { and, gte, lt, max, sql } from "drizzle-orm";
import type { StoryContent } from "@/core/story/story";
import type { Db } from "@/db/client";
import { searchDocuments } from "@/db/schema";
import { type SearchScope, scopeTable } from "./scope";
import { searchText } from "./search-text";
import { indexTerms } from "./terms";
import { unindexStory } from "./unindex-story";

/**
 * Makes a story findable, or refreshes it. `at` (UTC ms) sets its place in newest-first results the first
 * time: first publication for readers, creation for the desk; later calls keep that place.
 */
export async function indexStory(
  tx: Db,
  scope: SearchScope,
  storyId: string,
  content: StoryContent,
  about: { readonly at: number; readonly sectionId: string },
): Promise<void> {
  const known = await unindexStory(tx, scope, storyId);
  const id = known ?? (await freeId(tx, about.at));
  const { headline, body, others } = searchText(content);
  const terms = indexTerms([headline, body, ...others], {
    sectionId: about.sectionId,
    authors: content.credits.map((credit) => credit.name),
  });
  await tx.insert(searchDocuments).values({ id, scope, storyId });
  await tx.run(sql`insert into ${scopeTable(scope)} (rowid, terms) values (${id}, ${terms})`);
}

/** Ids a minute of publication may hold. */
export const idsPerMinute = 1024;

/** Ids follow the time, so that newest-first is the order of the index itself, and a date is a range of ids. */
async function freeId(tx: Db, at: number): Promise<number> {
  for (let minute = Math.max(0, Math.floor(at / 60_000)); ; minute++) {
    const first = minute * idsPerMinute + 1;
    const [row] = await tx
      .select({ last: max(searchDocuments.id) })
      .from(searchDocuments)
      .where(and(gte(searchDocuments.id, first), lt(searchDocuments.id, first + idsPerMinute)));
    const id = (row?.last ?? first - 1) + 1;
    if (id < first + idsPerMinute) return id;
  }
}
