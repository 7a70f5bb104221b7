"use client";

import { Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatInstant } from "@/core/text/newspaper-date";
import classes from "./layout-board.module.css";
import type { BoardHub } from "./use-board";

/** Says who lays out the page when it is not this window, lets it be taken over, and what becomes of acts that were not sent. */
export function HoldingNote({ board }: { board: BoardHub }) {
  const t = useTranslations("layout.holding");
  const locale = useLocale();
  const [isBusy, setBusy] = useState(false);
  const { holding, sending, page, status } = board;
  const { view } = holding;
  const { left, settleLeft } = sending;
  const take = async () => {
    setBusy(true);
    await holding.take();
    setBusy(false);
  };
  if (view.is === "theirs") {
    const time = formatInstant(view.since, page.timeZone, locale, "time");
    const key = view.isMe ? "elsewhere" : view.tookOver ? "tookOver" : "theirs";
    const isUnsent = status.is === "displaced" && status.unsent > 0;
    return (
      <section className={classes.note} aria-label={t("label")}>
        <IconPencil size={16} aria-hidden />
        <p role="status">
          {t(key, { by: view.by, time })} {isUnsent && t("unsent", { n: status.unsent })}
        </p>
        {page.mayNot === null && (
          <Button size="xs" variant="default" loading={isBusy} onClick={() => void take()}>
            {t(view.isMe ? "here" : isUnsent ? "backWith" : view.tookOver ? "back" : "take")}
          </Button>
        )}
        {isUnsent && (
          <Button size="xs" variant="subtle" onClick={board.forget}>
            {t("forget")}
          </Button>
        )}
      </section>
    );
  }
  if (left.length === 0 || !board.mayEdit) return null;
  return (
    <section className={classes.note} aria-label={t("label")}>
      <p role="status">{t("left", { n: left.length })}</p>
      <Button size="xs" variant="default" onClick={() => settleLeft(true)}>
        {t("redo")}
      </Button>
      <Button size="xs" variant="subtle" onClick={() => settleLeft(false)}>
        {t("forget")}
      </Button>
    </section>
  );
}
