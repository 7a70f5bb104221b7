import { asc, eq } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { publications, sections } from "@/db/schema";

export type PublicationRow = typeof publications.$inferSelect;
export type SectionRow = typeof sections.$inferSelect;

/** The publication, or the house's first when no id is given; null before the first run. */
export async function findPublication(
  id?: string,
  db: Db = reader(),
): Promise<PublicationRow | null> {
  const rows = await db
    .select()
    .from(publications)
    .where(id ? eq(publications.id, id) : undefined)
    .orderBy(asc(publications.createdAt))
    .limit(1);
  return rows[0] ?? null;
}

/** Sections in the order readers find them. */
export async function listSections(
  publicationId: string,
  db: Db = reader(),
): Promise<readonly SectionRow[]> {
  return db
    .select()
    .from(sections)
    .where(eq(sections.publicationId, publicationId))
    .orderBy(asc(sections.position));
}
