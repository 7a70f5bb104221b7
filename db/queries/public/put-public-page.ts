import { and, eq } from "drizzle-orm";
import type { PressFile } from "@/core/paper/press-file";
import type { PrintedPage } from "@/core/paper/printed-issue";
import type { Db } from "@/db/client";
import { publicIssues, publicPages } from "@/db/schema";
import { bumpSite } from "./bump-site";

export interface PublicPageInput extends PrintedPage {
  readonly issueId: string;
  readonly source: "press" | "scan";
  /** UTC ms. */
  readonly at: number;
}

/** Shows readers a page of a public issue as it was printed, in place of what they saw of it. @returns whether the issue is public. */
export async function putPublicPage(tx: Db, { at, ...page }: PublicPageInput): Promise<boolean> {
  const publicationId = await publicationOf(tx, page.issueId);
  if (publicationId === null) return false;
  const row = { ...page, updatedAt: at };
  await tx
    .insert(publicPages)
    .values(row)
    .onConflictDoUpdate({ target: [publicPages.issueId, publicPages.number], set: row });
  await bumpSite(tx, publicationId);
  return true;
}

/** Gives readers the whole of a public issue as files. @returns whether the issue is public. */
export async function putIssueFiles(
  tx: Db,
  issueId: string,
  files: { readonly pdf?: PressFile; readonly epub?: PressFile },
): Promise<boolean> {
  const publicationId = await publicationOf(tx, issueId);
  if (publicationId === null) return false;
  await tx.update(publicIssues).set(files).where(eq(publicIssues.issueId, issueId));
  await bumpSite(tx, publicationId);
  return true;
}

async function publicationOf(tx: Db, issueId: string): Promise<string | null> {
  const [issue] = await tx
    .select({ publicationId: publicIssues.publicationId })
    .from(publicIssues)
    .where(and(eq(publicIssues.issueId, issueId), eq(publicIssues.status, "public")));
  return issue?.publicationId ?? null;
}
