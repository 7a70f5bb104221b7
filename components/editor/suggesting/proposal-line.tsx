"use client";

import { useTranslations } from "next-intl";
import { Runs } from "@/components/desk/stories/runs";
import type { Verdict } from "@/core/markup/settle";
import { diffWords } from "@/core/text/diff-words";
import classes from "./suggesting.module.css";
import { VerdictButtons } from "./verdict-buttons";

/** Under a line of the story: the wording somebody proposes for it, against the one that stands. */
export function ProposalLine({
  label,
  standing,
  proposed,
  by,
  readOnly,
  onDecide,
}: {
  label: string;
  standing: string;
  proposed: string;
  by: string;
  readOnly: boolean;
  onDecide: (verdict: Verdict) => void;
}) {
  const t = useTranslations("editor.suggesting");
  return (
    <div className={classes.proposal}>
      <span>
        <span className={classes.by}>{t("proposes", { by: by || t("unknown") })}</span>{" "}
        <Runs runs={diffWords(standing, proposed)} />
      </span>
      <VerdictButtons about={label} readOnly={readOnly} onDecide={onDecide} />
    </div>
  );
}
