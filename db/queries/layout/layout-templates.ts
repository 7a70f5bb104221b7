import { and, asc, desc, eq } from "drizzle-orm";
import type { LayoutTemplate } from "@/core/layout/layout-template";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { layoutTemplates, users } from "@/db/schema";

/** A template with who made it and when, for its list. */
export interface KeptLayoutTemplate extends LayoutTemplate {
  readonly isRetired: boolean;
  readonly madeBy: string;
  readonly createdAt: number;
}

/** Every template of the actor's publication, those in use first, then by name; none for who holds no role. */
export async function listLayoutTemplates(
  actor: Actor,
  db: Db = reader(),
): Promise<readonly KeptLayoutTemplate[]> {
  if (actor.appointments.length === 0) return [];
  return db
    .select({
      id: layoutTemplates.id,
      name: layoutTemplates.name,
      layout: layoutTemplates.layout,
      isRetired: layoutTemplates.isRetired,
      madeBy: users.name,
      createdAt: layoutTemplates.createdAt,
    })
    .from(layoutTemplates)
    .innerJoin(users, eq(users.id, layoutTemplates.createdBy))
    .where(eq(layoutTemplates.publicationId, actor.publicationId))
    .orderBy(
      asc(layoutTemplates.isRetired),
      asc(layoutTemplates.name),
      desc(layoutTemplates.createdAt),
    );
}

/** One template of the actor's publication. */
export async function findLayoutTemplate(actor: Actor, id: string, db: Db = reader()) {
  const [row] = await db
    .select()
    .from(layoutTemplates)
    .where(and(eq(layoutTemplates.publicationId, actor.publicationId), eq(layoutTemplates.id, id)));
  return row ?? null;
}

export async function insertLayoutTemplate(
  tx: Db,
  row: typeof layoutTemplates.$inferInsert,
): Promise<void> {
  await tx.insert(layoutTemplates).values(row);
}

export async function updateLayoutTemplate(
  tx: Db,
  id: string,
  change: Partial<typeof layoutTemplates.$inferInsert>,
): Promise<void> {
  await tx.update(layoutTemplates).set(change).where(eq(layoutTemplates.id, id));
}
