"use client";

import { Popover, UnstyledButton } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import type { Body } from "@/core/blocks/body";
import { countWords } from "@/core/text/count-words";
import { measureText } from "@/core/text/measure-text";
import classes from "./editor.module.css";
import type { SelectedText } from "./selected-text";
import type { StoryWords } from "./story-words";
import { useShownWords } from "./use-story-words";
import { printedText, useWordCount } from "./use-word-count";

const none = () => "";

/** 字数 against what was asked for, of the selection while there is one; pressed, everything else that is counted. */
export function WordCounter({
  words: written,
  selected,
}: {
  words: StoryWords;
  selected: SelectedText;
}) {
  const t = useTranslations("editor.count");
  const { body, commissionedLength: asked, language } = useShownWords(written);
  const words = useWordCount(body);
  const selection = useSyncExternalStore(selected.subscribe, selected.read, none);
  const whole = useWhole(words, asked);
  return (
    <Popover position="top-end" withArrow trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.words} data-over={isOver(words, asked) || undefined}>
          {selection === "" ? whole : t("selected", { count: countWords(selection), whole })}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Measures body={body} asked={asked} language={language} selection={selection} />
      </Popover.Dropdown>
    </Popover>
  );
}

const isOver = (words: number, asked: number | null): boolean => Boolean(asked && words > asked);

/** The count against what was asked for, in words: too much and too little are not told by colour alone. */
function useWhole(words: number, asked: number | null): string {
  const t = useTranslations("editor.count");
  if (!asked) return t("words", { count: words });
  if (words === asked) return t("wordsOf", { count: words, asked });
  const by = Math.abs(words - asked);
  return t(words > asked ? "wordsOver" : "wordsUnder", { count: words, asked, by });
}

function Measures({
  body,
  asked,
  language,
  selection,
}: {
  body: Body;
  asked: number | null;
  language: string;
  selection: string;
}) {
  const t = useTranslations("editor.count");
  const all = measureText(printedText(body), language);
  const some = selection === "" ? null : measureText(selection, language);
  const rows = ["words", "characters", "paragraphs", "minutes"] as const;
  return (
    <table className={classes.measures}>
      <thead>
        <tr>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("all")}</th>
          {some && <th scope="col">{t("selection")}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`row.${row}`)}</th>
            <td>{t("number", { count: all[row] })}</td>
            {some && <td>{t("number", { count: some[row] })}</td>}
          </tr>
        ))}
        {asked && (
          <tr>
            <th scope="row">{t(all.words > asked ? "over" : "left")}</th>
            <td>{t("number", { count: Math.abs(asked - all.words) })}</td>
            {some && <td />}
          </tr>
        )}
      </tbody>
    </table>
  );
}
