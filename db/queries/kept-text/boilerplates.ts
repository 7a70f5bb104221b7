import { and, asc, desc, eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { type Db, reader } from "@/db/client";
import { boilerplates, users } from "@/db/schema";

/** Every piece of the actor's publication with its owner, newest first; none for who may not edit them. */
export async function listBoilerplates(actor: Actor, db: Db = reader()) {
  if (!canHouse(actor, "edit-templates").ok) return [];
  return db
    .select({
      id: boilerplates.id,
      name: boilerplates.name,
      body: boilerplates.body,
      state: boilerplates.state,
      owner: users.name,
      updatedAt: boilerplates.updatedAt,
    })
    .from(boilerplates)
    .innerJoin(users, eq(users.id, boilerplates.ownerId))
    .where(eq(boilerplates.publicationId, actor.publicationId))
    .orderBy(desc(boilerplates.createdAt), desc(boilerplates.id));
}

/** The pieces that may be put into a story, by name; none for who holds no role. */
export async function listLiveBoilerplates(actor: Actor, db: Db = reader()) {
  if (actor.appointments.length === 0) return [];
  return db
    .select({ id: boilerplates.id, name: boilerplates.name, body: boilerplates.body })
    .from(boilerplates)
    .where(and(eq(boilerplates.publicationId, actor.publicationId), eq(boilerplates.state, "live")))
    .orderBy(asc(boilerplates.name), asc(boilerplates.id));
}

/** One piece of the actor's publication. */
export async function findBoilerplate(actor: Actor, id: string, db: Db = reader()) {
  const [row] = await db
    .select()
    .from(boilerplates)
    .where(and(eq(boilerplates.publicationId, actor.publicationId), eq(boilerplates.id, id)));
  return row ?? null;
}

export async function insertBoilerplate(
  tx: Db,
  row: typeof boilerplates.$inferInsert,
): Promise<void> {
  await tx.insert(boilerplates).values(row);
}

export async function updateBoilerplate(
  tx: Db,
  id: string,
  change: Partial<typeof boilerplates.$inferInsert>,
): Promise<void> {
  await tx.update(boilerplates).set(change).where(eq(boilerplates.id, id));
}
