import { eq } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { issues, pages, renderings } from "@/db/schema";

/** What a rendering is of, in words for whoever works the press by hand. */
export interface RenderingName {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly edition: string;
  /** Null for the PDF of the whole issue. */
  readonly page: { readonly number: number; readonly name: string } | null;
}

/** The day and the page of a rendering, for the machine's own use; null when it is gone. */
export async function nameRendering(id: string, db: Db = reader()): Promise<RenderingName | null> {
  const [row] = await db
    .select({ date: issues.date, edition: issues.edition, number: pages.number, name: pages.name })
    .from(renderings)
    .innerJoin(issues, eq(issues.id, renderings.issueId))
    .leftJoin(pages, eq(pages.id, renderings.pageId))
    .where(eq(renderings.id, id));
  if (!row) return null;
  const { date, edition, number, name } = row;
  return { date, edition, page: number === null ? null : { number, name: name ?? "" } };
}
