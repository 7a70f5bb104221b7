"use client";

import { Loader } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { RefusalList } from "@/components/ui/refusal-list";
import { isShareLive } from "@/core/share/share";
import { formatInstant } from "@/core/text/newspaper-date";
import classes from "./share.module.css";
import type { ShareLine, ShareStoryProps } from "./share-story";

/** The links made so far, newest first: who made them, whether they were used, and the way to take one back. */
export function ShareList({
  lines,
  storyId,
  timeZone,
  takeBack,
  onChanged,
}: Pick<ShareStoryProps, "storyId" | "timeZone" | "takeBack"> & {
  /** Null while they are asked for. */
  lines: readonly ShareLine[] | null;
  onChanged: () => void;
}) {
  const t = useTranslations("preview.share");
  const act = useAct(takeBack, onChanged);
  if (lines === null) return <Loader size="xs" mt="lg" />;
  return (
    <section className={classes.made} aria-label={t("links")}>
      <h3 className={classes.heading}>{t("links")}</h3>
      {lines.length === 0 && <p className={classes.muted}>{t("none")}</p>}
      <ul className={classes.lines}>
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            timeZone={timeZone}
            onTakeBack={() => void act.run({ storyId, shareId: line.id })}
          />
        ))}
      </ul>
      <RefusalList messages={act.errorsBeside()} />
      {act.dialog}
    </section>
  );
}

function Line({
  line,
  timeZone,
  onTakeBack,
}: {
  line: ShareLine;
  timeZone: string;
  onTakeBack: () => void;
}) {
  const t = useTranslations("preview.share");
  const locale = useLocale();
  const [now] = useState(Date.now);
  const at = (instant: number) => formatInstant(instant, timeZone, locale, "short");
  const isLive = isShareLive(line, now);
  return (
    <li className={classes.line} data-live={isLive}>
      <span className={classes.what}>
        <span>{t("by", { name: line.by, time: at(line.createdAt) })}</span>
        <span className={classes.muted}>
          {line.version === null ? t("isNewest") : t("isFrozen", { version: line.version })}
          {" · "}
          {line.revokedAt !== null
            ? t("takenBackAt", { time: at(line.revokedAt) })
            : t(isLive ? "until" : "endedAt", { time: at(line.expiresAt) })}
          {" · "}
          {line.lastUsedAt === null ? t("unused") : t("usedAt", { time: at(line.lastUsedAt) })}
        </span>
      </span>
      {isLive && (
        <ConfirmButton
          size="compact-xs"
          question={t("takeBackQuestion", { name: line.by, time: at(line.createdAt) })}
          confirm={t("takeBack")}
          onConfirm={onTakeBack}
        >
          {t("takeBack")}
        </ConfirmButton>
      )}
    </li>
  );
}
