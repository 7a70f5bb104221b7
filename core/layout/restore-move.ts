import { isSame } from "@/core/same-json";
import type { LayoutMove } from "./layout-move";
import type { PageLayout } from "./page-layout";

/** The move that makes of one page the other, touching only the boxes that differ; null when none do. */
export function restoreMove(from: PageLayout, to: PageLayout): LayoutMove | null {
  const now = new Map(from.boxes.map((box) => [box.id, box]));
  const wanted = new Set(to.boxes.map(({ id }) => id));
  const without = [...now.keys()].filter((id) => !wanted.has(id));
  const boxes = to.boxes
    .map((box, index) => ({ index, box }))
    .filter(({ box }) => !isSame(now.get(box.id), box));
  return without.length + boxes.length === 0 ? null : { kind: "put", boxes, without };
}
