import type { PageZone } from "@/core/paper/page-zone";
import type { ScanOnScreen } from "@/core/paper/scan-view";
import type { Guides } from "@/core/paper/zone-moves";

/** Sides of texts, a little outside them, and of the other zones. */
export function guidesOf(
  scan: ScanOnScreen,
  zones: readonly PageZone[],
  chosen: string | null,
): Guides {
  const others = zones.filter(({ id }) => id !== chosen).flatMap(({ polygon }) => polygon);
  const pad = 0.003;
  return {
    xs: [
      ...scan.blocks.flatMap(([left, , right]) => [left - pad, right + pad]),
      ...others.map(([x]) => x),
    ],
    ys: [
      ...scan.blocks.flatMap(([, top, , bottom]) => [top - pad, bottom + pad]),
      ...others.map(([, y]) => y),
    ],
  };
}
