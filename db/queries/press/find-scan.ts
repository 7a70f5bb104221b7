import { eq } from "drizzle-orm";
import type { Actor } from "@/core/people/actor";
import { type Db, reader } from "@/db/client";
import { pageScans } from "@/db/schema";
import { findIssue, type IssueFile, type PageRow } from "../issue/find-issue";

export type ScanRow = typeof pageScans.$inferSelect;

/** A page that may have come from elsewhere, with its issue; `scan` is null where nothing was brought yet. */
export interface ScannedPage {
  readonly file: IssueFile;
  readonly page: PageRow;
  readonly scan: ScanRow | null;
}

/** Fetched through the actor: of an issue they may not read, no page is found. */
export async function findScannedPage(
  actor: Actor,
  issueId: string,
  pageNumber: number,
  db: Db = reader(),
): Promise<ScannedPage | null> {
  const file = await findIssue(actor, issueId, db);
  const page = file?.pages.find(({ number }) => number === pageNumber);
  if (!file || !page) return null;
  const [scan] = await db.select().from(pageScans).where(eq(pageScans.pageId, page.id));
  return { file, page, scan: scan ?? null };
}

/** The scan of that id, with its page. */
export async function findScan(
  actor: Actor,
  id: string,
  db: Db = reader(),
): Promise<(ScannedPage & { readonly scan: ScanRow }) | null> {
  const [scan] = await db.select().from(pageScans).where(eq(pageScans.id, id));
  const file = scan && (await findIssue(actor, scan.issueId, db));
  const page = file?.pages.find((one) => one.id === scan?.pageId);
  return scan && file && page ? { file, page, scan } : null;
}
