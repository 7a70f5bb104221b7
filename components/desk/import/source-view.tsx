"use client";

import { UnstyledButton } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import type {
  Join,
  PageReading,
  PunctuationChange,
  SourceLine,
} from "@/core/page-text/page-reading";
import classes from "./import.module.css";
import type { ReadingState } from "./import-state";

/** The text as it came, line by line, with everything the reader did to it, each of which can be undone. */
export function SourceView({
  reading,
  state,
  current,
}: {
  reading: PageReading;
  state: ReadingState;
  /** The item whose lines are lit. */
  current: number | null;
}) {
  const t = useTranslations("import");
  const changes = Map.groupBy(reading.punctuation, (change) => change.line);
  const flagged = new Set(
    reading.flags.filter((flag) => !flag.dismissed).flatMap((flag) => flag.lines),
  );
  return (
    <ol className={classes.source} aria-label={t("source.label")}>
      {reading.lines
        .filter((line) => line.use !== "blank")
        .map((line) => (
          <li
            key={line.number}
            id={`line-${line.number}`}
            className={classes.line}
            data-lit={current !== null && line.item === current ? true : undefined}
            data-flagged={flagged.has(line.number) || undefined}
          >
            <Joined join={reading.joins.find((join) => join.after === line.number)} state={state} />
            <span className={classes.number} aria-hidden>
              {line.number}
            </span>
            <LineText line={line} changes={changes.get(line.number) ?? []} state={state} />
            <LineUndo line={line} changes={changes.get(line.number) ?? []} state={state} />
          </li>
        ))}
    </ol>
  );
}

function Joined({ join, state }: { join: Join | undefined; state: ReadingState }) {
  const t = useTranslations("import");
  if (!join) return null;
  return (
    <span className={classes.join} data-undone={join.undone || undefined}>
      <span>{t(join.undone ? "source.apart" : "source.joined", { line: join.before })}</span>
      <UnstyledButton
        className={classes.undo}
        aria-label={t(join.undone ? "source.joinAgainLine" : "source.partLine", {
          line: join.before,
          next: join.after,
        })}
        onClick={() => state.toggle("keepApart", [join.id], !join.undone)}
      >
        {t(join.undone ? "source.joinAgain" : "source.part")}
      </UnstyledButton>
    </span>
  );
}

/** The line with its changed marks: a mark is a button that puts the printed one back. */
function LineText({
  line,
  changes,
  state,
}: {
  line: SourceLine;
  changes: readonly PunctuationChange[];
  state: ReadingState;
}) {
  const t = useTranslations("import");
  const parts: ReactNode[] = [];
  let at = 0;
  for (const change of changes) {
    parts.push(line.text.slice(at, change.column - 1));
    const shown = change.undone ? change.from : change.to;
    parts.push(
      <button
        key={change.id}
        type="button"
        className={classes.mark}
        data-undone={change.undone || undefined}
        title={t(change.undone ? "source.markUndone" : "source.markChanged", {
          from: change.from,
          to: change.to,
        })}
        aria-label={t(change.undone ? "source.markUndone" : "source.markChanged", {
          from: change.from,
          to: change.to,
        })}
        onClick={() => state.toggle("keepPunctuation", [change.id], !change.undone)}
      >
        {shown}
      </button>,
    );
    at = change.column - 1 + change.from.length;
  }
  parts.push(line.text.slice(at));
  return (
    <span className={classes.lineText}>
      <span className={classes.use}>{t(`use.${line.use}`)}</span>
      {parts.map((part, index) => (
        <Fragment key={index}>{part}</Fragment>
      ))}
    </span>
  );
}

function LineUndo({
  line,
  changes,
  state,
}: {
  line: SourceLine;
  changes: readonly PunctuationChange[];
  state: ReadingState;
}) {
  const t = useTranslations("import");
  if (changes.length < 2) return null;
  const undone = changes.every((change) => change.undone);
  return (
    <UnstyledButton
      className={classes.lineUndo}
      aria-label={t(undone ? "source.changeLineAgain" : "source.undoLine", {
        line: line.number,
        count: changes.length,
      })}
      onClick={() =>
        state.toggle(
          "keepPunctuation",
          changes.map((change) => change.id),
          !undone,
        )
      }
    >
      {t(undone ? "source.changeAgain" : "source.undoMarks", { count: changes.length })}
    </UnstyledButton>
  );
}
