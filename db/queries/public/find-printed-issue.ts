import { and, asc, eq } from "drizzle-orm";
import type { PrintedIssue } from "@/core/paper/printed-issue";
import { type Db, reader } from "@/db/client";
import { publicIssues, publicPages } from "@/db/schema";

/** What readers may have of a public issue in print; nothing of any other. */
export async function findPrintedIssue(issueId: string, db: Db = reader()): Promise<PrintedIssue> {
  const isPublic = and(eq(publicIssues.issueId, issueId), eq(publicIssues.status, "public"));
  const [issue] = await db
    .select({ pdf: publicIssues.pdf, epub: publicIssues.epub })
    .from(publicIssues)
    .where(isPublic);
  if (!issue) return { pages: [], pdf: null, epub: null };
  const { number, small, large, pdf, zones } = publicPages;
  const pages = await db
    .select({ number, small, large, pdf, zones })
    .from(publicPages)
    .where(eq(publicPages.issueId, issueId))
    .orderBy(asc(number));
  return { ...issue, pages };
}

/** Whether readers may see the page as it was printed. */
export async function isPagePrinted(
  issueId: string,
  number: number,
  db: Db = reader(),
): Promise<boolean> {
  const [row] = await db
    .select({ id: publicPages.id })
    .from(publicPages)
    .innerJoin(publicIssues, eq(publicIssues.issueId, publicPages.issueId))
    .where(
      and(
        eq(publicPages.issueId, issueId),
        eq(publicPages.number, number),
        eq(publicIssues.status, "public"),
      ),
    );
  return row !== undefined;
}
