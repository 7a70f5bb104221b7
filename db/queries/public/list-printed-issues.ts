import { and, asc, eq, exists, isNotNull, or } from "drizzle-orm";
import type { IssueDay } from "@/core/site/site";
import { type Db, reader } from "@/db/client";
import { publicIssues, publicPages } from "@/db/schema";

/** The public issues that readers may have in print, or any page of them; oldest first. */
export async function listPrintedIssues(
  publicationId: string,
  db: Db = reader(),
): Promise<readonly (IssueDay & { readonly issueId: string })[]> {
  const { issueId, date, edition, pdf, epub } = publicIssues;
  const page = db
    .select({ id: publicPages.id })
    .from(publicPages)
    .where(eq(publicPages.issueId, issueId));
  return db
    .select({ issueId, date, edition })
    .from(publicIssues)
    .where(
      and(
        eq(publicIssues.publicationId, publicationId),
        eq(publicIssues.status, "public"),
        or(exists(page), isNotNull(pdf), isNotNull(epub)),
      ),
    )
    .orderBy(asc(date), asc(edition));
}
