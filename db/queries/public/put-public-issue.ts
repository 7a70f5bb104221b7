import type { Db } from "@/db/client";
import { publicIssues } from "@/db/schema";
import { bumpSite } from "./bump-site";

export type PublicIssueInput = Omit<typeof publicIssues.$inferInsert, "status" | "notice">;

/** Shows readers an issue: its pages, and on each its stories as printed. Their words are put by `putPublicStory`. */
export async function putPublicIssue(tx: Db, input: PublicIssueInput): Promise<void> {
  const row = { ...input, status: "public" as const, notice: "" };
  await tx
    .insert(publicIssues)
    .values(row)
    .onConflictDoUpdate({ target: publicIssues.issueId, set: row });
  await bumpSite(tx, input.publicationId);
}
