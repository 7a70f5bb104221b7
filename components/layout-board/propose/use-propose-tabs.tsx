"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { BoardTab } from "../board";
import { AdPanel, type AskedAd, noAd } from "./ad-panel";
import { type AskedLayouts, AutoPanel, nothingAsked } from "./auto-panel";
import { ContentsPanel } from "./contents-panel";
import { JumpPanel } from "./jump-panel";
import classes from "./propose.module.css";
import type { ProposeActs } from "./propose-acts";
import { TemplatePanel } from "./template-panel";

/** The side panels that lay pages out by themselves: automatic layout, templates, advertisements, 导读 and 转版. */
export function useProposeTabs(acts: ProposeActs): readonly BoardTab[] {
  const t = useTranslations("proposals.tab");
  // A panel that is not shown is not there: what was proposed outlives a look at another.
  const [asked, setAsked] = useState<AskedLayouts>(nothingAsked);
  const [ad, setAd] = useState<AskedAd>(noAd);
  return useMemo(
    () => [
      {
        id: "auto",
        label: t("auto"),
        content: (board) => <AutoPanel board={board} asked={asked} onAsked={setAsked} />,
      },
      {
        id: "templates",
        label: t("templates"),
        content: (board) => <TemplatePanel board={board} acts={acts} />,
      },
      {
        id: "ads",
        label: t("ads"),
        content: (board) => <AdPanel board={board} asked={ad} onAsked={setAd} />,
      },
      {
        id: "contents",
        label: t("contents"),
        content: (board) => (
          <div className={classes.panels}>
            <ContentsPanel board={board} />
            <JumpPanel board={board} acts={acts} />
          </div>
        ),
      },
    ],
    [acts, asked, ad, t],
  );
}
