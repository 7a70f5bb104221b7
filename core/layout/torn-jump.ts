import { type Refusal, refuse } from "@/core/refusal";
import { whereOf } from "./check-layout";
import type { PageLayout } from "./page-layout";

/** Why a page may not become the other: half of a story that goes on elsewhere, or comes from there, would go from it. */
export function tornJump(before: PageLayout, after: PageLayout): Refusal | null {
  const left = new Set(after.boxes.map(({ id }) => id));
  for (const box of before.boxes) {
    if (box.kind !== "story" || left.has(box.id)) continue;
    const { jumpTo, jumpFrom } = box;
    if (jumpTo !== null) return refuse("jump-undo-here", { ...whereOf(box), page: jumpTo });
    if (jumpFrom !== null) return refuse("jump-undo-there", { ...whereOf(box), page: jumpFrom });
  }
  return null;
}
