"use client";

import { useTranslations } from "next-intl";
import classes from "./propose.module.css";

/** Says why what was proposed cannot be taken any more, and what to do. */
export function ChangedNote() {
  const t = useTranslations("proposals.panel");
  return (
    <p className={classes.note} role="status">
      {t("changed")}
    </p>
  );
}
