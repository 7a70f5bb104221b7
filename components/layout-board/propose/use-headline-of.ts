import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Board } from "../board";

/** What the page calls a story: its headline there, or that this person may not read it. */
export function useHeadlineOf({ copies }: Pick<Board, "copies">): (storyId: string) => string {
  const t = useTranslations("proposals.panel");
  return useCallback((storyId) => copies.get(storyId)?.headline || t("unseen"), [copies, t]);
}
