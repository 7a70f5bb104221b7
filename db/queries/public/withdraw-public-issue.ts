import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { publicIssues } from "@/db/schema";
import { bumpSite } from "./bump-site";

/**
 * Takes an issue from readers: its address answers with the notice, its list is emptied. Its stories are
 * withdrawn one by one with `withdrawPublicStory`. Nothing happens if it was never public.
 */
export async function withdrawPublicIssue(tx: Db, issueId: string, notice: string): Promise<void> {
  const [issue] = await tx
    .update(publicIssues)
    .set({ status: "withdrawn", notice, pages: [] })
    .where(eq(publicIssues.issueId, issueId))
    .returning({ publicationId: publicIssues.publicationId });
  if (issue) await bumpSite(tx, issue.publicationId);
}
