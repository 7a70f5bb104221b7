import { and, asc, count, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Anchor } from "@/core/markup/anchor";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { inBatches } from "@/db/in-batches";
import { commentMentions, stories, storyComments, storyThreads, users } from "@/db/schema";
import { alias } from "@/db/schema/kit";
import { findStory } from "./find-story";

export interface Comment {
  readonly id: string;
  readonly by: string;
  /** Who brought it in, when it was said in another program by somebody without an account. */
  readonly broughtBy: string | null;
  readonly text: string;
  /** UTC ms. */
  readonly at: number;
}

/** One conversation about a story, its comments oldest first. */
export interface Thread {
  readonly id: string;
  readonly anchor: Anchor | null;
  readonly resolved: { readonly by: string; readonly at: number } | null;
  readonly comments: readonly Comment[];
}

const resolvers = alias(users, "resolvers");

/** The conversations about a story, in the order they began; none for who may not read it. */
export async function listThreads(
  actor: Actor,
  storyId: string,
  db: Db = reader(),
): Promise<readonly Thread[]> {
  if (!(await findStory(actor, storyId, db))) return [];
  const rows = await db
    .select({
      id: storyThreads.id,
      anchor: storyThreads.anchor,
      resolvedAt: storyThreads.resolvedAt,
      resolvedBy: resolvers.name,
    })
    .from(storyThreads)
    .leftJoin(resolvers, eq(resolvers.id, storyThreads.resolvedBy))
    .where(eq(storyThreads.storyId, storyId))
    .orderBy(asc(storyThreads.createdAt), asc(storyThreads.id));
  const comments = await db
    .select({
      id: storyComments.id,
      threadId: storyComments.threadId,
      by: users.name,
      wordName: storyComments.wordName,
      text: storyComments.text,
      at: storyComments.at,
    })
    .from(storyComments)
    .innerJoin(storyThreads, eq(storyThreads.id, storyComments.threadId))
    .innerJoin(users, eq(users.id, storyComments.userId))
    .where(eq(storyThreads.storyId, storyId))
    .orderBy(asc(storyComments.at), asc(storyComments.id));
  return rows.map(({ id, anchor, resolvedAt, resolvedBy }) => ({
    id,
    anchor,
    resolved: resolvedAt === null ? null : { by: resolvedBy ?? "", at: resolvedAt },
    comments: comments
      .filter(({ threadId }) => threadId === id)
      .map(({ threadId: _, wordName, by, ...comment }) => ({
        ...comment,
        by: wordName ?? by,
        broughtBy: wordName === null ? null : by,
      })),
  }));
}

export async function findThread(db: Db, id: string) {
  const [row] = await db.select().from(storyThreads).where(eq(storyThreads.id, id));
  return row ?? null;
}

export const insertThread = (tx: Db, row: typeof storyThreads.$inferInsert) =>
  tx.insert(storyThreads).values(row);

export async function insertComment(
  tx: Db,
  row: typeof storyComments.$inferInsert,
  mentioned: readonly string[],
): Promise<void> {
  await tx.insert(storyComments).values(row);
  if (mentioned.length > 0)
    await tx
      .insert(commentMentions)
      .values(mentioned.map((userId) => ({ commentId: row.id, userId })));
}

/** A conversation as it was led in another program, by people without accounts; `userId` brings it in. */
export async function insertWordThread(
  tx: Db,
  {
    comments,
    ...thread
  }: Omit<typeof storyThreads.$inferInsert, "createdAt"> & {
    readonly comments: readonly {
      readonly id: string;
      readonly name: string;
      readonly text: string;
      readonly at: number;
    }[];
  },
  userId: string,
): Promise<void> {
  const createdAt = comments.reduce(
    (first, { at }) => Math.min(first, at),
    Number.MAX_SAFE_INTEGER,
  );
  await tx.insert(storyThreads).values({ ...thread, createdAt });
  const rows = comments.map(({ id, name, text, at }) => ({
    id,
    threadId: thread.id,
    userId,
    wordName: name,
    text,
    at,
  }));
  for (const some of inBatches(rows)) await tx.insert(storyComments).values(some);
}

export async function updateThread(
  tx: Db,
  id: string,
  change: Pick<typeof storyThreads.$inferInsert, "resolvedAt" | "resolvedBy">,
): Promise<void> {
  await tx.update(storyThreads).set(change).where(eq(storyThreads.id, id));
}

/** The conversation is about other words from now on: those of this story, there. */
export async function moveThread(
  tx: Db,
  id: string,
  to: Pick<typeof storyThreads.$inferInsert, "storyId" | "anchor">,
): Promise<void> {
  await tx.update(storyThreads).set(to).where(eq(storyThreads.id, id));
}

/** Keeps the number of open conversations beside the story, for lists and for preflight. */
export async function countOpenThreads(tx: Db, storyId: string): Promise<void> {
  const [row] = await tx
    .select({ open: count() })
    .from(storyThreads)
    .where(and(eq(storyThreads.storyId, storyId), isNull(storyThreads.resolvedAt)));
  await tx
    .update(stories)
    .set({ openComments: row?.open ?? 0 })
    .where(eq(stories.id, storyId));
}

/** People of the house who can be called by name: everybody with an account and a role. */
export async function listColleagues(
  actor: Actor,
  db: Db = reader(),
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(eq(users.publicationId, actor.publicationId), isNull(users.disabledAt)))
    .orderBy(asc(users.pinyin));
}

export interface Mention {
  readonly storyId: string;
  readonly headline: string;
  readonly kicker: string;
  readonly by: string;
  readonly text: string;
  readonly at: number;
}

/** Comments in open conversations that call this person by name, newest first, of stories they may read. */
export async function listMentions(actor: Actor, db: Db = reader()): Promise<readonly Mention[]> {
  const mine = db
    .select({ id: commentMentions.commentId })
    .from(commentMentions)
    .where(eq(commentMentions.userId, actor.userId));
  const rows = await db
    .select({
      storyId: stories.id,
      headline: stories.headline,
      kicker: stories.kicker,
      by: users.name,
      text: storyComments.text,
      at: storyComments.at,
    })
    .from(storyComments)
    .innerJoin(storyThreads, eq(storyThreads.id, storyComments.threadId))
    .innerJoin(stories, eq(stories.id, storyThreads.storyId))
    .innerJoin(users, eq(users.id, storyComments.userId))
    .where(and(inArray(storyComments.id, mine), isNull(storyThreads.resolvedAt)))
    .orderBy(desc(storyComments.at))
    .limit(20);
  const seen = await Promise.all(rows.map(({ storyId }) => findStory(actor, storyId, db)));
  return rows.filter((_, i) => seen[i] !== null);
}
