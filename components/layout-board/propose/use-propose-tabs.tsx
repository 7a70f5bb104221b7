"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { AdSize } from "@/core/layout/ad-size";
import type { BoardTab } from "../board";
import { AdPanel } from "./ad-panel";
import { AutoPanel } from "./auto-panel";
import { ContentsPanel } from "./contents-panel";
import type { ProposeActs } from "./propose-acts";
import { TemplatePanel } from "./template-panel";

/** The side panels that lay pages out by themselves: automatic layout, advertisements, templates, 导读. */
export function useProposeTabs(acts: ProposeActs, adSizes: readonly AdSize[]): readonly BoardTab[] {
  const t = useTranslations("proposals.tab");
  return useMemo(
    () => [
      {
        id: "auto",
        label: t("auto"),
        content: (board) => <AutoPanel board={board} acts={acts} />,
      },
      {
        id: "templates",
        label: t("templates"),
        content: (board) => <TemplatePanel board={board} acts={acts} />,
      },
      {
        id: "ads",
        label: t("ads"),
        content: (board) => <AdPanel board={board} acts={acts} adSizes={adSizes} />,
      },
      {
        id: "contents",
        label: t("contents"),
        content: (board) => <ContentsPanel board={board} />,
      },
    ],
    [acts, adSizes, t],
  );
}
