"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { LinkToHand } from "@/components/desk/settings/link-to-hand";
import { formatInstant } from "@/core/text/newspaper-date";
import { QrCode } from "./qr-code";
import type { NewShare } from "./share-story";

/** The new link, shown this once: to copy, or for the camera of a phone. */
export function MadeLink({
  made: { token, expiresAt },
  timeZone,
  onDone,
}: {
  made: NewShare;
  timeZone: string;
  onDone: () => void;
}) {
  const t = useTranslations("preview.share");
  const locale = useLocale();
  const path = `/preview/${token}`;
  return (
    <>
      <LinkToHand
        path={path}
        note={t("made", { time: formatInstant(expiresAt, timeZone, locale, "short") })}
      >
        <Button variant="default" onClick={onDone}>
          {t("another")}
        </Button>
      </LinkToHand>
      <QrCode path={path} label={t("code")} />
    </>
  );
}
