import { and, eq, inArray } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { inBatches } from "@/db/in-batches";
import { storySuggestions } from "@/db/schema";
import { findStory } from "./find-story";

/** Notes who made the suggestions. One that is known keeps its author, whoever brings it again. */
export async function insertSuggestions(
  tx: Db,
  storyId: string,
  ids: readonly string[],
  by: Pick<Actor, "userId" | "name">,
  at: number,
): Promise<void> {
  const rows = ids.map((id) => ({ id, storyId, userId: by.userId, name: by.name, at }));
  for (const some of inBatches(rows))
    await tx.insert(storySuggestions).values(some).onConflictDoNothing();
}

/**
 * The suggestions went from one story to another with their words; who made them stays known. An id that the first story
 * only names, because a browser said so, and that is another's, stays there.
 */
export async function moveSuggestions(
  tx: Db,
  ids: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(storySuggestions)
    .set({ storyId: to })
    .where(and(inArray(storySuggestions.id, ids), eq(storySuggestions.storyId, from)));
}

/** Notes suggestions made in another program: whoever brings them in answers for them, their makers are named. */
export async function insertWordSuggestions(
  tx: Db,
  storyId: string,
  made: readonly { readonly id: string; readonly name: string; readonly at: number }[],
  by: Pick<Actor, "userId">,
): Promise<void> {
  const rows = made.map((one) => ({ ...one, storyId, userId: by.userId, inWord: true }));
  for (const some of inBatches(rows))
    await tx.insert(storySuggestions).values(some).onConflictDoNothing();
}

export interface SuggestionAuthor {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  /** Somebody without an account, in another program. */
  readonly inWord: boolean;
  /** UTC ms. */
  readonly at: number;
}

/** Who made every suggestion this story ever had. */
export async function listSuggestionAuthors(
  actor: Actor,
  storyId: string,
  db: Db = reader(),
): Promise<readonly SuggestionAuthor[]> {
  if (!(await findStory(actor, storyId, db))) return [];
  return db
    .select({
      id: storySuggestions.id,
      userId: storySuggestions.userId,
      name: storySuggestions.name,
      inWord: storySuggestions.inWord,
      at: storySuggestions.at,
    })
    .from(storySuggestions)
    .where(eq(storySuggestions.storyId, storyId));
}
