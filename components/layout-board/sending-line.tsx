"use client";

import { useTranslations } from "next-intl";
import type { SendingStatus } from "./act-line";
import classes from "./layout-board.module.css";

/** Whether everything done here has reached the house. */
export function SendingLine({ status, revision }: { status: SendingStatus; revision: number }) {
  const t = useTranslations("layout.sending");
  return (
    <span className={classes.status} data-is={status.is} role="status">
      {status.is === "saved"
        ? t(revision === 0 ? "nothing" : "saved", { revision })
        : t(status.is, { n: status.unsent })}
    </span>
  );
}
