"use client";

import { Button, Progress } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import classes from "./files.module.css";
import type { FileLine, FileQueue, FileTaken } from "./use-file-queue";

/** A line for each file: how far it is, what became of it, why not. `said` is what is said of one that was taken in. */
export function FileLines<T extends FileTaken>({
  queue,
  said,
}: {
  queue: FileQueue<T>;
  said: (line: FileLine<T>, taken: T) => ReactNode;
}) {
  const t = useTranslations("word");
  const { lines } = queue;
  if (lines.length === 0) return null;
  const done = lines.filter(({ state }) => state === "done").length;
  return (
    <section aria-label={t("files")} className={classes.files}>
      <p className={classes.head}>
        <span role="status">{t("done", { done, all: lines.length })}</span>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={queue.clear}>
          {t("clear")}
        </Button>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line.key} data-state={line.state}>
            <span className={classes.name}>{line.name}</span>
            <State line={line} said={said} />
            {line.state === "broken" && (
              <Button size="compact-xs" variant="default" onClick={() => queue.retry(line.key)}>
                {t("retry")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function State<T extends FileTaken>({
  line,
  said,
}: {
  line: FileLine<T>;
  said: (line: FileLine<T>, taken: T) => ReactNode;
}) {
  const t = useTranslations("word");
  const { name, state, share, taken, message } = line;
  if (state === "waiting") return <span className={classes.said}>{t("waiting")}</span>;
  if (state === "sending")
    return (
      <>
        <Progress
          className={classes.bar}
          value={share * 100}
          animated={share >= 1}
          aria-label={t("progress", { name })}
        />
        {share >= 1 && <span className={classes.said}>{t("reading")}</span>}
      </>
    );
  if (state === "done" && taken)
    return (
      <span className={classes.said}>
        <IconCheck size={14} aria-hidden />
        <span>
          {said(line, taken)}
          {taken.notices.map((notice) => (
            <span key={notice}> {t(`notice.${notice}`)}</span>
          ))}
        </span>
      </span>
    );
  return (
    <span className={classes.said} role="alert">
      <IconAlertTriangle size={14} aria-hidden />
      {message || t("broken")}
    </span>
  );
}
