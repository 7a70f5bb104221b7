import { and, desc, eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { storyVersions, users } from "@/db/schema";
import { findStory } from "./find-story";

const summary = {
  id: storyVersions.id,
  number: storyVersions.number,
  revision: storyVersions.revision,
  reason: storyVersions.reason,
  note: storyVersions.note,
  contentHash: storyVersions.contentHash,
  wordCount: storyVersions.wordCount,
  createdAt: storyVersions.createdAt,
  by: users.name,
};

/** The frozen versions of a story, newest first, without their words. */
export async function listVersions(actor: Actor, storyId: string, db: Db = reader()) {
  if (!(await findStory(actor, storyId, db))) return [];
  return db
    .select(summary)
    .from(storyVersions)
    .innerJoin(users, eq(users.id, storyVersions.createdBy))
    .where(eq(storyVersions.storyId, storyId))
    .orderBy(desc(storyVersions.number));
}

export type VersionLine = Awaited<ReturnType<typeof listVersions>>[number];

/** One frozen version with its words, by its number within the story. */
export async function findVersion(
  actor: Actor,
  storyId: string,
  number: number,
  db: Db = reader(),
) {
  if (!(await findStory(actor, storyId, db))) return null;
  const [row] = await db
    .select({ ...summary, content: storyVersions.content, markup: storyVersions.markup })
    .from(storyVersions)
    .innerJoin(users, eq(users.id, storyVersions.createdBy))
    .where(and(eq(storyVersions.storyId, storyId), eq(storyVersions.number, number)));
  return row ?? null;
}
