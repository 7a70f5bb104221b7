"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatInstant } from "@/core/text/newspaper-date";
import type { SaveStatus } from "./autosave";
import classes from "./editor.module.css";

/** Below the story: whether the words are safe; beside it, how many they are. */
export function StatusLine({
  status,
  isUnsettled,
  timeZone,
  onRetry,
  children,
}: {
  status: SaveStatus;
  /** Words of this browser wait beside the server's for a choice: nothing is called saved until it is made. */
  isUnsettled: boolean;
  timeZone: string;
  onRetry: () => void;
  children: ReactNode;
}) {
  const t = useTranslations("editor.status");
  const locale = useLocale();
  const isKept = !("kept" in status) || status.kept;
  const kept = isKept ? "" : t("notKept");
  const here = isKept ? "kept" : "not";
  const sentence = isUnsettled
    ? t("unsettled")
    : status.is === "saved"
      ? t("saved", { time: formatInstant(status.at, timeZone, locale, "time") })
      : status.is === "refused" || status.is === "unwritable"
        ? t(status.is, { reason: status.refusals.map((r) => r.message).join(" "), here })
        : t(status.is, { here });
  return (
    <div className={classes.status} data-save={isUnsettled ? "unsettled" : status.is}>
      <span role="status">
        {sentence} {kept} {status.is === "saved" && status.reopened && t("reopened")}
      </span>
      {(status.is === "unreachable" || status.is === "unwritable" || status.is === "refused") && (
        <Button size="compact-xs" variant="subtle" onClick={onRetry}>
          {t("retry")}
        </Button>
      )}
      {children}
    </div>
  );
}
