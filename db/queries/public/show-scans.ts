import { and, eq, inArray, isNotNull, like } from "drizzle-orm";
import type { PageZone } from "@/core/paper/page-zone";
import type { Db } from "@/db/client";
import { pageScans, pages, publicStories } from "@/db/schema";
import { putPublicPage } from "./put-public-page";

/**
 * Shows readers the pages of the issue that came from elsewhere and that somebody said they may have. Nothing happens
 * while the issue is not public. A zone leads to a story that is public, or to none; one whose story is not public yet
 * is left out, so that no word of it is told.
 */
export async function showScans(tx: Db, issueId: string, at: number): Promise<void> {
  const scans = await tx
    .select({ scan: pageScans, number: pages.number })
    .from(pageScans)
    .innerJoin(pages, eq(pages.id, pageScans.pageId))
    .where(and(eq(pageScans.issueId, issueId), isNotNull(pageScans.publishedAt)));
  for (const { scan, number } of scans) {
    const { small, large, pdf } = scan;
    if (!small || !large) continue;
    const zones = await publicZones(tx, scan.zones);
    await putPublicPage(tx, { issueId, number, small, large, pdf, zones, source: "scan", at });
  }
}

/** The same for every public page with a zone of this story: it has just become public. */
export async function showScansOf(tx: Db, storyId: string, at: number): Promise<void> {
  const found = await tx
    .select({ issueId: pageScans.issueId })
    .from(pageScans)
    .where(and(isNotNull(pageScans.publishedAt), like(pageScans.zones, `%"${storyId}"%`)));
  for (const issueId of new Set(found.map((one) => one.issueId))) await showScans(tx, issueId, at);
}

async function publicZones(tx: Db, zones: readonly PageZone[]): Promise<readonly PageZone[]> {
  const linked = zones.flatMap(({ storyId }) => (storyId === null ? [] : [storyId]));
  const rows = await tx
    .select({ id: publicStories.storyId, headline: publicStories.headline })
    .from(publicStories)
    .where(and(inArray(publicStories.storyId, linked), eq(publicStories.status, "public")));
  const headlines = new Map(rows.map(({ id, headline }) => [id, headline]));
  return zones.flatMap((zone) => {
    if (zone.storyId === null) return [zone];
    const headline = headlines.get(zone.storyId);
    return headline === undefined ? [] : [{ ...zone, headline }];
  });
}
