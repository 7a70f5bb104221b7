"use client";

import { useTranslations } from "next-intl";
import classes from "./proofreading.module.css";
import { useFindings } from "./use-proofreading";

/** How many findings stand, in the line below the story. */
export function ChecksCount() {
  const t = useTranslations("proofreading");
  const { findings, took } = useFindings();
  if (took === null) return <span className={classes.count}>{t("waiting")}</span>;
  return <span className={classes.count}>{t("count", { count: findings.length })}</span>;
}

/** The number alone, beside the panel's tab. */
export function ChecksBadge() {
  const { findings } = useFindings();
  if (findings.length === 0) return null;
  return (
    <span className={classes.badge} aria-hidden>
      {findings.length}
    </span>
  );
}
