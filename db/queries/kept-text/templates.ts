import { and, asc, desc, eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { type Db, reader } from "@/db/client";
import { storyTemplates, users } from "@/db/schema";

/** Every template of the actor's publication with its owner, newest first; none for who may not edit them. */
export async function listTemplates(actor: Actor, db: Db = reader()) {
  if (!canHouse(actor, "edit-templates").ok) return [];
  return db
    .select({
      id: storyTemplates.id,
      name: storyTemplates.name,
      kind: storyTemplates.kind,
      language: storyTemplates.language,
      sectionId: storyTemplates.sectionId,
      content: storyTemplates.content,
      state: storyTemplates.state,
      owner: users.name,
      updatedAt: storyTemplates.updatedAt,
    })
    .from(storyTemplates)
    .innerJoin(users, eq(users.id, storyTemplates.ownerId))
    .where(eq(storyTemplates.publicationId, actor.publicationId))
    .orderBy(desc(storyTemplates.createdAt), desc(storyTemplates.id));
}

/** The templates a new story may begin with, by name; none for who writes no stories. */
export async function listLiveTemplates(actor: Actor, db: Db = reader()) {
  if (!canHouse(actor, "create-story").ok) return [];
  return db
    .select({
      id: storyTemplates.id,
      name: storyTemplates.name,
      kind: storyTemplates.kind,
      language: storyTemplates.language,
      sectionId: storyTemplates.sectionId,
    })
    .from(storyTemplates)
    .where(
      and(eq(storyTemplates.publicationId, actor.publicationId), eq(storyTemplates.state, "live")),
    )
    .orderBy(asc(storyTemplates.name), asc(storyTemplates.id));
}

/** One template of the actor's publication. */
export async function findTemplate(actor: Actor, id: string, db: Db = reader()) {
  const [row] = await db
    .select()
    .from(storyTemplates)
    .where(and(eq(storyTemplates.publicationId, actor.publicationId), eq(storyTemplates.id, id)));
  return row ?? null;
}

export async function insertTemplate(
  tx: Db,
  row: typeof storyTemplates.$inferInsert,
): Promise<void> {
  await tx.insert(storyTemplates).values(row);
}

export async function updateTemplate(
  tx: Db,
  id: string,
  change: Partial<typeof storyTemplates.$inferInsert>,
): Promise<void> {
  await tx.update(storyTemplates).set(change).where(eq(storyTemplates.id, id));
}
