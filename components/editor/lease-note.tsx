"use client";

import { Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { RefusalNote } from "@/components/ui/refusal-note";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/core/text/newspaper-date";
import classes from "./editor.module.css";
import type { LeaseHolder, LeaseView } from "./lease";

/** Says who is writing when it is not this window, and lets it be taken over. */
export function LeaseNote({
  storyId,
  view,
  holder,
  kept,
  timeZone,
}: {
  storyId: string;
  view: LeaseView;
  holder: LeaseHolder;
  /** What became of words typed here that somebody's taking over left unsaved. */
  kept: { readonly version: number | null; readonly failed: boolean; readonly retry: () => void };
  timeZone: string;
}) {
  const t = useTranslations("editor.lease");
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  if (view.is === "open") return null;
  const by = view.is === "theirs" ? view.by : "";
  const time = view.is === "theirs" ? formatInstant(view.since, timeZone, locale, "time") : "";
  const go = async () => {
    setBusy(true);
    await (view.is === "theirs" ? holder.over() : holder.arrive());
    setBusy(false);
  };
  return (
    <section className={classes.lease} aria-label={t("label")}>
      <IconPencil size={16} aria-hidden />
      <p role="status">
        {view.is === "elsewhere"
          ? t("elsewhere")
          : t(view.tookOver ? "tookOver" : "theirs", { by, time })}{" "}
        {kept.version !== null && (
          <>
            {t("kept", { version: kept.version })}{" "}
            <TextLink href={`/desk/stories/${storyId}/versions`} size="sm">
              {t("seeKept")}
            </TextLink>
          </>
        )}
      </p>
      <Button size="xs" variant="default" loading={busy} onClick={() => void go()}>
        {t(view.is === "elsewhere" ? "here" : view.tookOver ? "back" : "over")}
      </Button>
      {kept.failed && (
        <RefusalNote>
          {t("notKept")}{" "}
          <Button size="compact-xs" variant="subtle" onClick={kept.retry}>
            {t("retry")}
          </Button>
        </RefusalNote>
      )}
    </section>
  );
}
