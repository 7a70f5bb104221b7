"use client";

import { Button, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useLatest } from "@/components/ui/use-latest";
import type { RoomPlacement, RoomStory } from "@/core/issue/issue-room";
import type { Dress } from "@/core/page/board";
import { fieldLimits } from "@/core/story/check-story";
import classes from "./board.module.css";

const fields = ["kicker", "headline", "deck"] as const;
type Titles = Pick<Dress, (typeof fields)[number]>;

/** The titles a story carries on this page; an empty field takes the story's own. */
export function DressForm({
  placement,
  story,
  onWriting,
  onSave,
  onClose,
}: {
  placement: RoomPlacement;
  story: RoomStory;
  /** The person is in the form, or has left it. */
  onWriting: (writing: boolean) => void;
  onSave: (dress: Titles) => void;
  onClose: () => void;
}) {
  const t = useTranslations("issues");
  const tooLong = useTranslations("refusals");
  const [titles, setTitles] = useState({
    kicker: placement.kicker ?? "",
    headline: placement.headline ?? "",
    deck: placement.deck ?? "",
  });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const writing = useLatest(onWriting);
  useEffect(() => () => writing(false), [writing]);
  const over = fields.filter((field) => titles[field].trim().length > fieldLimits[field]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (over.length > 0) return;
    const own = (text: string) => text.trim() || null;
    onSave({ kicker: own(titles.kicker), headline: own(titles.headline), deck: own(titles.deck) });
  };
  return (
    <form
      className={classes.dress}
      onSubmit={submit}
      onFocus={() => onWriting(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onWriting(false);
      }}
    >
      {fields.map((field) => (
        <TextInput
          key={field}
          label={t(`title.${field}`)}
          placeholder={story[field] ?? ""}
          value={titles[field]}
          ref={field === "headline" ? first : null}
          onChange={(event) => setTitles({ ...titles, [field]: event.currentTarget.value })}
          error={
            over.includes(field) &&
            tooLong("too-long", {
              field: tooLong(`field.${field}`),
              length: titles[field].trim().length,
              max: fieldLimits[field],
            })
          }
        />
      ))}
      <p className={classes.hint}>{t("title.hint")}</p>
      <div className={classes.row}>
        <Button type="submit" size="xs">
          {t("title.save")}
        </Button>
        <Button variant="subtle" color="gray" size="xs" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
