import { desc, eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { canStory } from "@/core/people/can";
import { type Db, reader } from "@/db/client";
import { findStory } from "@/db/queries/story/find-story";
import { storyShares, storyVersions, users } from "@/db/schema";

const longestList = 50;

const line = {
  id: storyShares.id,
  by: users.name,
  createdAt: storyShares.createdAt,
  expiresAt: storyShares.expiresAt,
  revokedAt: storyShares.revokedAt,
  lastUsedAt: storyShares.lastUsedAt,
  /** Null where the link follows the story. */
  version: storyVersions.number,
};

/** The newest links to a story before its publication; null for who may not know of them. */
export async function listShares(actor: Actor, storyId: string, db: Db = reader()) {
  const file = await findStory(actor, storyId, db);
  if (!file || !canStory(actor, "revoke-share", file.facts).ok) return null;
  return db
    .select(line)
    .from(storyShares)
    .innerJoin(users, eq(users.id, storyShares.createdBy))
    .leftJoin(storyVersions, eq(storyVersions.id, storyShares.versionId))
    .where(eq(storyShares.storyId, storyId))
    .orderBy(desc(storyShares.createdAt), desc(storyShares.id))
    .limit(longestList);
}

export type ShareLine = NonNullable<Awaited<ReturnType<typeof listShares>>>[number];
