import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { publicIssues, publicPages } from "@/db/schema";
import { bumpSite } from "./bump-site";

/**
 * Takes an issue from readers: its address answers with the notice, its list is emptied, its pages are gone. Its stories are
 * withdrawn one by one with `withdrawPublicStory`. Nothing happens if it was never public.
 */
export async function withdrawPublicIssue(tx: Db, issueId: string, notice: string): Promise<void> {
  const [issue] = await tx
    .update(publicIssues)
    .set({ status: "withdrawn", notice, pages: [], pdf: null, epub: null })
    .where(eq(publicIssues.issueId, issueId))
    .returning({ publicationId: publicIssues.publicationId });
  await tx.delete(publicPages).where(eq(publicPages.issueId, issueId));
  if (issue) await bumpSite(tx, issue.publicationId);
}
