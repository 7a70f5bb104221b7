import { Refused, refuse } from "@/core/refusal";
import { updateScan } from "@/db/queries/press/write-scan";
import { showScans } from "@/db/queries/public/show-scans";
import type { Context } from "./context";
import { type OnScan, onScan } from "./on-scan";

/**
 * Lets readers have the page as it stands, with its zones: at once where the issue is public, else with its release.
 * Zones lead to stories that are public; the words of others are not told.
 */
export function publishScan(ctx: Context, input: OnScan): Promise<{ readonly isPublic: boolean }> {
  return onScan(ctx, input, "publish-scan", "publish-scan", async (tx, { scan, file }) => {
    if (scan.state === "queued" || scan.state === "running")
      throw new Refused(refuse("scan-being-read"));
    if (!scan.large || !scan.small) throw new Refused(refuse("scan-not-read"));
    await updateScan(tx, scan.id, { publishedAt: ctx.now });
    await showScans(tx, file.issue.id, ctx.now);
    return {
      value: { isPublic: file.issue.state === "published" },
      detail: { zones: scan.zones.length },
    };
  });
}
