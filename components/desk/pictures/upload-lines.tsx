"use client";

import { Button, CloseButton, Progress } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import classes from "./pictures.module.css";
import type { UploadLine, UploadQueue } from "./use-upload-queue";

/** A line for each file on its way, and for each that an earlier visit did not finish. */
export function UploadLines({ queue }: { queue: UploadQueue }) {
  const t = useTranslations("pictures");
  const { lines, unfinished } = queue;
  const left = unfinished.filter(({ key }) => !lines.some((line) => line.key === key));
  if (lines.length === 0 && left.length === 0) return null;
  const done = lines.filter(({ state }) => state === "done" || state === "known").length;
  return (
    <section aria-label={t("uploads")} className={classes.uploads}>
      {lines.length > 0 && (
        <p className={classes.uploadsHead}>
          <span role="status">{t("uploadsDone", { done, all: lines.length })}</span>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={queue.clear}>
            {t("clearLines")}
          </Button>
        </p>
      )}
      <ul>
        {lines.map((line) => (
          <Line key={line.key} line={line} retry={queue.retry} />
        ))}
        {left.map(({ key, name }) => (
          <li key={key} data-state="left">
            <span className={classes.fileName}>{name}</span>
            <span className={classes.said}>{t("resumeHint")}</span>
            <CloseButton
              size="sm"
              aria-label={t("forget", { name })}
              onClick={() => queue.forget(key)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ line, retry }: { line: UploadLine; retry: (key: string) => void }) {
  const t = useTranslations("pictures");
  const { key, name, state, share, message } = line;
  const isOver = state === "done" || state === "known";
  const isBad = state === "refused" || state === "broken";
  return (
    <li data-state={state}>
      <span className={classes.fileName}>{name}</span>
      {(state === "sending" || state === "waiting") && (
        <Progress
          className={classes.bar}
          value={share * 100}
          aria-label={t("progressOf", { name })}
        />
      )}
      <span className={classes.said} role={isBad ? "alert" : undefined}>
        {isOver && <IconCheck size={14} aria-hidden />}
        {isBad && <IconAlertTriangle size={14} aria-hidden />}
        {state === "sending" && share >= 1
          ? t("making")
          : state === "refused"
            ? message
            : t(`line.${state}`)}
      </span>
      {state === "broken" && (
        <Button size="compact-xs" variant="default" onClick={() => retry(key)}>
          {t("goOn")}
        </Button>
      )}
    </li>
  );
}
