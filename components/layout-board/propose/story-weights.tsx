"use client";

import { NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type StoryWeight, storyWeights } from "@/core/layout/story-weight";
import type { Board } from "../board";
import { headlineOf } from "./headline-of";
import classes from "./propose.module.css";

/** What each story of the page is: 头条, 倒头条, 报眼, or how much it matters. What is not set is as it is placed. */
export function StoryWeights({
  board,
  weights,
  onChange,
}: {
  board: Board;
  weights: Readonly<Record<string, StoryWeight>>;
  onChange: (weights: Record<string, StoryWeight>) => void;
}) {
  const t = useTranslations("proposals.panel");
  const options = [
    { value: "", label: t("weight.usual") },
    ...storyWeights.map((value) => ({ value, label: t(`weight.${value}`) })),
  ];
  function set(storyId: string, value: string) {
    const { [storyId]: _before, ...others } = weights;
    const weight = storyWeights.find((known) => known === value);
    onChange(weight ? { ...others, [storyId]: weight } : others);
  }
  return (
    <fieldset className={classes.weights}>
      <legend>{t("weights")}</legend>
      {board.page.stories.map(({ storyId, role }) => (
        <div key={storyId} className={classes.weight}>
          <span title={headlineOf(board, storyId)}>{headlineOf(board, storyId)}</span>
          <NativeSelect
            size="xs"
            aria-label={t("weightOf", { headline: headlineOf(board, storyId) })}
            data={options.map((option) =>
              option.value === "" && role !== "normal"
                ? { ...option, label: t(`weight.${role}`) }
                : option,
            )}
            value={weights[storyId] ?? ""}
            disabled={!board.mayEdit}
            onChange={(event) => set(storyId, event.currentTarget.value)}
          />
        </div>
      ))}
    </fieldset>
  );
}
