"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/core/text/newspaper-date";
import type { SaveStatus } from "./autosave";
import classes from "./editor.module.css";

/** Below the story: whether the words are safe, how many they are, how many were asked for. */
export function StatusLine({
  status,
  isUnsettled,
  words,
  asked,
  timeZone,
  onRetry,
}: {
  status: SaveStatus;
  /** Words of this browser wait beside the server's for a choice: nothing is called saved until it is made. */
  isUnsettled: boolean;
  words: number;
  asked: number | null;
  timeZone: string;
  onRetry: () => void;
}) {
  const t = useTranslations("editor.status");
  const locale = useLocale();
  const kept = "kept" in status && !status.kept ? t("notKept") : "";
  const sentence = isUnsettled
    ? t("unsettled")
    : status.is === "saved"
      ? t("saved", { time: formatInstant(status.at, timeZone, locale, "time") })
      : status.is === "refused"
        ? t("refused", { reason: status.refusals.map((r) => r.message).join(" ") })
        : t(status.is);
  return (
    <div className={classes.status} data-save={isUnsettled ? "unsettled" : status.is}>
      <span role="status">
        {sentence} {kept} {status.is === "saved" && status.reopened && t("reopened")}
      </span>
      {(status.is === "unreachable" || status.is === "refused") && (
        <Button size="compact-xs" variant="subtle" onClick={onRetry}>
          {t("retry")}
        </Button>
      )}
      <span className={classes.words}>
        {asked ? t("wordsOf", { count: words, asked }) : t("words", { count: words })}
      </span>
    </div>
  );
}
