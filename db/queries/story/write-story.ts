import { and, desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { contentHash } from "@/db/content-hash";
import { newId } from "@/db/new-id";
import { decisions, saves, stories, storyVersions, type versionReasons } from "@/db/schema";
import type { StoryRow } from "./find-story";
import { contentOf } from "./story-content";

export async function insertStory(tx: Db, row: typeof stories.$inferInsert): Promise<void> {
  await tx.insert(stories).values(row);
}

/** @returns the story as changed. */
export async function updateStory(
  tx: Db,
  id: string,
  change: Partial<typeof stories.$inferInsert>,
): Promise<StoryRow> {
  const [row] = await tx.update(stories).set(change).where(eq(stories.id, id)).returning();
  if (!row) throw new Error(`story ${id} is gone`);
  return row;
}

export type VersionRow = typeof storyVersions.$inferSelect;

/** Freezes the working copy; the same words frozen last are not frozen twice. */
export async function freezeVersion(
  tx: Db,
  story: StoryRow,
  reason: (typeof versionReasons)[number],
  by: { readonly userId: string; readonly at: number },
): Promise<VersionRow> {
  const content = contentOf(story);
  const hash = contentHash(content);
  const [last] = await tx
    .select()
    .from(storyVersions)
    .where(eq(storyVersions.storyId, story.id))
    .orderBy(desc(storyVersions.number))
    .limit(1);
  if (last && last.contentHash === hash) return last;
  const [version] = await tx
    .insert(storyVersions)
    .values({
      id: newId(),
      storyId: story.id,
      number: (last?.number ?? 0) + 1,
      revision: story.revision,
      reason,
      content,
      contentHash: hash,
      wordCount: story.wordCount,
      createdBy: by.userId,
      createdAt: by.at,
    })
    .returning();
  if (!version) throw new Error("a version was not kept");
  return version;
}

export async function insertDecision(
  tx: Db,
  row: Omit<typeof decisions.$inferInsert, "id">,
): Promise<void> {
  await tx.insert(decisions).values({ id: newId(), ...row });
}

/** The answer a save with this key was given before, if it was taken. */
export async function findSave(tx: Db, key: string, storyId: string) {
  const [row] = await tx
    .select()
    .from(saves)
    .where(and(eq(saves.key, key), eq(saves.storyId, storyId)));
  return row ?? null;
}

export async function insertSave(tx: Db, row: typeof saves.$inferInsert): Promise<void> {
  await tx.insert(saves).values(row);
}
