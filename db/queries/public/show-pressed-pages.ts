import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { contentHash } from "@/db/content-hash";
import { pages, publicIssues, publicPages } from "@/db/schema";
import { listLatestReleases } from "../press/list-latest-releases";
import type { RenderingRow } from "../press/write-rendering";
import { bumpSite } from "./bump-site";

/**
 * Shows readers of a public issue the pages that the press has finished, and the PDF of the whole issue. Only the latest
 * release rendering of a page counts; a page that came as a file stays. Nothing happens for an issue that is not public.
 */
export async function showPressedPages(tx: Db, issueId: string, at: number): Promise<void> {
  const [issue] = await tx
    .select({ publicationId: publicIssues.publicationId, pdf: publicIssues.pdf })
    .from(publicIssues)
    .where(and(eq(publicIssues.issueId, issueId), eq(publicIssues.status, "public")));
  if (!issue) return;
  const done = (await listLatestReleases(tx, issueId)).filter(({ state }) => state === "done");
  let changed = false;
  for (const rendering of done) changed = (await showPage(tx, issueId, rendering, at)) || changed;
  const pdf = done.find(({ pageId }) => pageId === null)?.files?.pdf;
  if (pdf && pdf.name !== issue.pdf?.name) {
    await tx.update(publicIssues).set({ pdf }).where(eq(publicIssues.issueId, issueId));
    changed = true;
  }
  if (changed) await bumpSite(tx, issue.publicationId);
}

/** @returns whether readers see something new */
async function showPage(
  tx: Db,
  issueId: string,
  { pageId, files, zones }: RenderingRow,
  at: number,
): Promise<boolean> {
  if (pageId === null || !files?.small || !files.large) return false;
  const [page] = await tx.select({ number: pages.number }).from(pages).where(eq(pages.id, pageId));
  if (!page) return false;
  const here = and(eq(publicPages.issueId, issueId), eq(publicPages.number, page.number));
  const [old] = await tx.select().from(publicPages).where(here);
  const shown = { small: files.small, large: files.large, pdf: files.pdf, zones: zones ?? [] };
  if (old?.source === "scan") return false;
  if (old) {
    const { small, large, pdf, zones: before } = old;
    if (contentHash({ small, large, pdf, zones: before }) === contentHash(shown)) return false;
    await tx
      .update(publicPages)
      .set({ ...shown, updatedAt: at })
      .where(here);
    return true;
  }
  await tx
    .insert(publicPages)
    .values({ ...shown, issueId, number: page.number, source: "press", updatedAt: at });
  return true;
}
