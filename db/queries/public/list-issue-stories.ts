import { and, asc, eq } from "drizzle-orm";
import type { Teaser } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { publicStories } from "@/db/schema";
import { selectPublic, toTeaser } from "./public-rows";

/** The public stories of an issue, or of one page of it, in the order of the pages. */
export async function listIssueStories(
  issueId: string,
  pageNumber?: number,
  db: Db = reader(),
): Promise<readonly Teaser[]> {
  const rows = await selectPublic(db)
    .where(
      and(
        eq(publicStories.issueId, issueId),
        eq(publicStories.status, "public"),
        pageNumber === undefined ? undefined : eq(publicStories.pageNumber, pageNumber),
      ),
    )
    .orderBy(asc(publicStories.pageNumber), asc(publicStories.position));
  return rows.map(toTeaser);
}
