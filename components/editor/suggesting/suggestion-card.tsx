"use client";

import { useLocale, useTranslations } from "next-intl";
import { Runs } from "@/components/desk/stories/runs";
import type { Suggestion } from "@/core/markup/list-suggestions";
import type { Verdict } from "@/core/markup/settle";
import { diffWords } from "@/core/text/diff-words";
import { formatInstant } from "@/core/text/newspaper-date";
import type { SuggestionBy } from "./authors";
import classes from "./suggesting.module.css";
import { VerdictButtons } from "./verdict-buttons";

/** The longest passage shown whole, characters. */
const longest = 120;

/** One suggestion beside the text. */
export function SuggestionCard({
  suggestion,
  by,
  colour,
  readOnly,
  timeZone,
  onShow,
  onDecide,
}: {
  suggestion: Suggestion;
  by: SuggestionBy | null;
  colour: number;
  readOnly: boolean;
  timeZone: string;
  onShow: () => void;
  onDecide: (verdict: Verdict) => void;
}) {
  const t = useTranslations("editor.suggesting");
  const field = useTranslations("editor.field");
  const word = useTranslations("word");
  const locale = useLocale();
  const { removed, added, acts } = suggestion;
  const what = [
    suggestion.field && field(suggestion.field),
    ...acts.map((act) => t(`act.${act}`)),
  ].filter((word): word is string => typeof word === "string");
  const about = short(added || removed) || what.join(" ");
  return (
    <li className={classes.card} data-colour={colour}>
      <button type="button" className={classes.show} onClick={onShow} title={t("show")}>
        <span className={classes.by}>
          <strong>{by?.name ?? t("unknown")}</strong>{" "}
          {by && (
            <time dateTime={new Date(by.at).toISOString()}>
              {formatInstant(by.at, timeZone, locale, "datetime")}
            </time>
          )}
          {by?.inWord && ` · ${word("inWord")}`}
        </span>
        {what.length > 0 && <span className={classes.what}>{what.join(" · ")}</span>}
        <span className={classes.change}>
          {suggestion.field && <Runs runs={diffWords(removed, added)} />}
          {!suggestion.field && removed !== "" && <del>{short(removed)}</del>}
          {!suggestion.field &&
            added !== "" &&
            (acts.includes("format") || acts.includes("move") ? (
              <span>{short(added)}</span>
            ) : (
              <ins>{short(added)}</ins>
            ))}
        </span>
      </button>
      <VerdictButtons about={about} readOnly={readOnly} onDecide={onDecide} />
    </li>
  );
}

function short(words: string): string {
  const characters = [...words];
  return characters.length <= longest ? words : `${characters.slice(0, longest).join("")}…`;
}
