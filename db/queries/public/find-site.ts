import type { Site } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";

/** The paper as readers know it; null before the first run. */
export async function findSite(db: Db = reader()): Promise<Site | null> {
  const row = await findPublication(undefined, db);
  if (!row) return null;
  const sections = await listSections(row.id, db);
  return {
    publicationId: row.id,
    kind: row.kind,
    name: row.name,
    nameEn: row.nameEn,
    motto: row.motto,
    language: row.language,
    timeZone: row.timeZone,
    cn: row.cn,
    issn: row.issn,
    governedBy: row.governedBy,
    sponsoredBy: row.sponsoredBy,
    publishedBy: row.publishedBy,
    address: row.address,
    sections: sections.map(({ id, name, nameEn, slug }) => ({ id, name, nameEn, slug })),
  };
}
