import type { PageLayout } from "@/core/layout/page-layout";
import { restoreMove } from "@/core/layout/restore-move";
import type { Board } from "../board";

/** Whether the page is no longer as it was when it was asked about: what was answered would take back what was done since. */
export const hasChanged = ({ layout }: Pick<Board, "layout">, asked: PageLayout): boolean =>
  layout !== asked && restoreMove(asked, layout) !== null;
