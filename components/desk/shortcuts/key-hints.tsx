"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { type ShortcutPlace, shortcuts, shortcutsAt } from "./shortcuts";

/** The keys of one place in a line: j / k 上下移动，x 选中 … */
export function KeyHints({ place }: { place: ShortcutPlace }) {
  const t = useTranslations("shortcuts");
  return shortcutsAt(place).map((name, index) => (
    <Fragment key={name}>
      {index > 0 && t("comma")}
      <kbd>{shortcuts[name].keys}</kbd> {t(`name.${name}`)}
    </Fragment>
  ));
}
