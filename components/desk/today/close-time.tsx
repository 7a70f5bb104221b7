import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/core/text/newspaper-date";

/** When an issue goes out, and how long that is from now. */
export function CloseTime({ at, now, timeZone }: { at: number; now: number; timeZone: string }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  const time = formatInstant(at, timeZone, locale, "short");
  const minutes = Math.max(0, Math.floor((at - now) / 60_000));
  return (
    <time dateTime={new Date(at).toISOString()}>
      {at <= now
        ? t("releaseOverdue", { time })
        : t("releaseIn", { time, hours: Math.floor(minutes / 60), minutes: minutes % 60 })}
    </time>
  );
}
