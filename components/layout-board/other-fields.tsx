"use client";

import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type ComponentType, useState } from "react";
import { type Box, type RuleStyle, ruleStyles } from "@/core/layout/box";
import type { BoxDress } from "@/core/layout/layout-move";
import classes from "./layout-board.module.css";
import type { BoardHub } from "./use-board";
import type { BoxActs } from "./use-box-acts";

/** Words of a banner, an ad and a free text; the look of a line. */
export function OtherFields({ board, box, acts }: { board: BoardHub; box: Box; acts: BoxActs }) {
  const t = useTranslations("layout.other");
  const set = (dress: BoxDress) => acts.dress(box, dress);
  const isOff = !board.mayEdit || box.isLocked;
  switch (box.kind) {
    case "banner":
      return (
        <Words
          key={box.words}
          label={t("banner")}
          hint={board.page.banner}
          most={60}
          value={box.words}
          isOff={isOff}
          onSave={(words) => set({ words })}
        />
      );
    case "ad":
      return (
        <Words
          key={box.client}
          label={t("client")}
          most={100}
          value={box.client}
          isOff={isOff}
          onSave={(client) => set({ client })}
        />
      );
    case "text":
      return (
        <fieldset className={classes.fields} disabled={isOff}>
          <legend>{t("label")}</legend>
          <Words
            key={box.text}
            label={t("text")}
            most={2000}
            value={box.text}
            isOff={isOff}
            isLong
            onSave={(text) => set({ text })}
          />
          <NativeSelect
            size="xs"
            label={t("scale")}
            value={String(box.scale)}
            onChange={({ currentTarget: { value } }) => set({ scale: Number(value) })}
            data={[0, 1, 2, 3, 4, 5].map((scale) => ({
              value: String(scale),
              label: scale === 0 ? t("body") : String(scale),
            }))}
          />
        </fieldset>
      );
    case "rule":
      return (
        <NativeSelect
          size="xs"
          label={t("rule")}
          value={box.style}
          disabled={isOff}
          onChange={({ currentTarget: { value } }) => set({ style: value as RuleStyle })}
          data={ruleStyles.map((value) => ({ value, label: t(`rules.${value}`) }))}
        />
      );
    default:
      return null;
  }
}

function Words({
  label,
  hint = "",
  most,
  value,
  isOff,
  isLong = false,
  onSave,
}: {
  label: string;
  hint?: string;
  most: number;
  value: string;
  isOff: boolean;
  isLong?: boolean;
  onSave: (value: string) => void;
}) {
  const [words, setWords] = useState(value);
  const Field: ComponentType<object> = isLong ? Textarea : TextInput;
  const props = {
    size: "xs",
    label,
    placeholder: hint,
    maxLength: most,
    disabled: isOff,
    value: words,
    onChange: (event: { currentTarget: { value: string } }) => setWords(event.currentTarget.value),
    onBlur: () => words !== value && onSave(words),
    ...(isLong && { autosize: true, minRows: 3, maxRows: 12 }),
  };
  return <Field {...props} />;
}
