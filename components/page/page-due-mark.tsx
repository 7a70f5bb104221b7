import { IconAlarm, IconClock, IconClockExclamation } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import type { PageDue } from "@/core/page/page-due";
import { formatInstant } from "@/core/text/newspaper-date";
import { timeInZone } from "@/core/text/zoned-time";
import classes from "./flat-plan.module.css";

const signs = {
  ready: IconClock,
  open: IconClock,
  soon: IconAlarm,
  late: IconClockExclamation,
} as const;

/** When a page closes, and how it stands against that: in words, shape and colour. */
export function PageDueMark({
  due,
  closesAt,
  timeZone,
}: {
  due: PageDue;
  closesAt: number;
  timeZone: string;
}) {
  const t = useTranslations("room.due");
  const locale = useLocale();
  const Icon = signs[due];
  return (
    <span
      className={classes.due}
      data-due={due}
      title={formatInstant(closesAt, timeZone, locale, "datetime")}
    >
      <Icon size={13} aria-hidden />
      {t(due, { time: timeInZone(closesAt, timeZone) })}
    </span>
  );
}
