import { checkZones } from "@/core/paper/check-zones";
import type { PageZone } from "@/core/paper/page-zone";
import { Refused, refuse } from "@/core/refusal";
import { tidyLine } from "@/core/text/tidy-text";
import { updateZones } from "@/db/queries/press/write-scan";
import { listReadable } from "@/db/queries/story/list-readable";
import type { Context } from "./context";
import { type OnScan, onScan } from "./on-scan";

/** Keeps the zones drawn on a page. Readers get them with the next `publishScan`. @returns the scan's new revision */
export async function saveScanZones(
  ctx: Context,
  input: OnScan & { readonly zones: readonly PageZone[] },
): Promise<{ readonly revision: number }> {
  const zones = input.zones.map((zone) => ({ ...zone, headline: tidyLine(zone.headline) }));
  const problems = checkZones(zones);
  if (problems.length > 0) throw new Refused(...problems);
  return onScan(ctx, input, "edit-scan", "save-scan-zones", async (tx, { scan }) => {
    const before = new Set(scan.zones.map(({ storyId }) => storyId));
    const added = zones.flatMap(({ storyId }) =>
      storyId === null || before.has(storyId) ? [] : [storyId],
    );
    const readable = await listReadable(ctx.actor, added, tx);
    if (added.some((id) => !readable.has(id))) throw new Refused(refuse("story-not-found"));
    const revision = await updateZones(tx, scan.id, zones);
    return { value: { revision }, detail: { zones: zones.length } };
  });
}
