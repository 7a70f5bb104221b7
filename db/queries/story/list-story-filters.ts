import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { readScope } from "@/core/people/read-scope";
import { type Db, reader } from "@/db/client";
import { listSections } from "@/db/queries/publication/find-publication";
import { issues, users } from "@/db/schema";

/** What a list may be narrowed by: sections, people and the newest issues. A contributor sees only their own stories and needs no names. */
export async function listStoryFilters(actor: Actor, db: Db = reader()) {
  const { sections } = readScope(actor);
  const all = await listSections(actor.publicationId, db);
  const named = all.map(({ id, name, nameEn }) => ({ id, name, nameEn }));
  if (sections !== "all" && sections.length === 0)
    return { sections: named, authors: [], issues: [] };
  const authors = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(eq(users.publicationId, actor.publicationId), isNull(users.disabledAt)))
    .orderBy(asc(users.pinyin));
  const recent = await db
    .select({ id: issues.id, date: issues.date, edition: issues.edition })
    .from(issues)
    .where(eq(issues.publicationId, actor.publicationId))
    .orderBy(desc(issues.date))
    .limit(30);
  return { sections: named, authors, issues: recent };
}
