import type { PageZone } from "@/core/paper/page-zone";
import { proposeZones as zonesOf } from "@/core/paper/propose-zones";
import { Refused, refuse } from "@/core/refusal";
import { newId } from "@/db/new-id";
import { updateZones } from "@/db/queries/press/write-scan";
import type { Context } from "./context";
import { type OnScan, onScan } from "./on-scan";

/**
 * Draws the zones that the page's own words propose, in place of those it has.
 * @throws Refused `scan-has-no-words` for a page that came as a picture
 */
export function proposeZones(
  ctx: Context,
  input: OnScan,
): Promise<{ readonly revision: number; readonly zones: readonly PageZone[] }> {
  return onScan(ctx, input, "edit-scan", "propose-zones", async (tx, { scan }) => {
    if (!scan.large || scan.runs.length === 0) throw new Refused(refuse("scan-has-no-words"));
    const zones = zonesOf(scan.runs, scan.large.height / scan.large.width, newId);
    if (zones.length === 0) throw new Refused(refuse("scan-has-no-stories"));
    const revision = await updateZones(tx, scan.id, zones);
    return { value: { revision, zones }, detail: { zones: zones.length } };
  });
}
