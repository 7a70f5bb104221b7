import type { LayoutMove } from "@/core/layout/layout-move";
import type { PageLayout } from "@/core/layout/page-layout";

/** The move that takes a page that was proposed: its boxes instead of every box that is not locked. */
export const takeMove = ({ boxes }: PageLayout): LayoutMove => ({
  kind: "arrange",
  boxes: boxes.filter(({ isLocked }) => !isLocked),
});
