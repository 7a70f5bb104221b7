"use client";

import { NativeSelect, Switch, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { SeenStory } from "@/core/layout/board-view";
import { fieldLimits } from "@/core/story/check-story";
import classes from "./layout-board.module.css";
import type { BoardHub } from "./use-board";

const titles = ["kicker", "headline", "deck"] as const;

/** What this page gives the story of its own: titles and a picture. The story itself stays as it is. */
export function TitleFields({ board, story }: { board: BoardHub; story: SeenStory }) {
  const t = useTranslations("layout.titles");
  const isOff = !board.mayEdit || !story.mayArrange;
  const pictures = story.pictureIds.filter((id) => board.page.pictures[id]);
  return (
    <fieldset className={classes.fields} disabled={isOff}>
      <legend>{t("label")}</legend>
      <p className={classes.hint}>{t("hint")}</p>
      {titles.map((name) => (
        <TitleField
          key={`${name} ${story[name] ?? ""}`}
          label={t(name)}
          most={fieldLimits[name]}
          own={story.own[name]}
          value={story[name]}
          onSave={(value) => board.dress(story, { [name]: value })}
        />
      ))}
      {pictures.length > 1 && (
        <NativeSelect
          size="xs"
          label={t("picture")}
          value={story.pictureId ?? ""}
          onChange={({ currentTarget: { value } }) =>
            board.dress(story, { pictureId: value || null })
          }
          data={[
            { value: "", label: t("firstPicture") },
            ...pictures.map((value, at) => ({
              value,
              label: board.page.pictures[value]?.caption.slice(0, 24) || String(at + 1),
            })),
          ]}
        />
      )}
      <Switch
        size="xs"
        label={t("site")}
        checked={story.siteTakesPage}
        onChange={({ currentTarget: { checked } }) =>
          board.dress(story, { siteTakesPage: checked })
        }
      />
    </fieldset>
  );
}

function TitleField({
  label,
  most,
  own,
  value,
  onSave,
}: {
  label: string;
  /** Characters it may have. */
  most: number;
  own: string;
  value: string | null;
  onSave: (value: string | null) => void;
}) {
  const refusals = useTranslations("refusals");
  const [words, setWords] = useState(value ?? "");
  const { length } = words.trim();
  const isTooLong = length > most;
  const save = () => {
    const next = words.trim() === "" || words.trim() === own ? null : words.trim();
    if (next !== value && !isTooLong) onSave(next);
  };
  return (
    <Textarea
      size="xs"
      label={label}
      placeholder={own}
      autosize
      minRows={1}
      maxRows={4}
      value={words}
      error={isTooLong && refusals("too-long", { max: most, length })}
      onChange={(event) => setWords(event.currentTarget.value)}
      onBlur={save}
    />
  );
}
