"use client";

import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import { sayRefusal } from "@/components/ui/say-refusal";
import { formatInstant, newspaperDate } from "@/core/text/newspaper-date";
import classes from "./today.module.css";

export interface AlarmWords {
  readonly id: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly issueId: string | null;
  readonly at: number;
}

/** What went wrong or late while nobody was looking; each stands until somebody says "seen". */
export function Alarms({
  alarms,
  seen,
  timeZone,
  here = false,
}: {
  alarms: readonly AlarmWords[];
  seen: (input: { alarmId: string }) => Promise<ActionAnswer<unknown>>;
  timeZone: string;
  /** They stand in the room of their issue: a link to it would lead nowhere. */
  here?: boolean;
}) {
  const t = useTranslations("desk");
  const refusals = useTranslations("refusals");
  const locale = useLocale();
  const act = useAct(seen);
  if (alarms.length === 0) return null;
  const sentence = ({ code, params }: AlarmWords) => {
    const date = newspaperDate(String(params.date ?? ""), locale);
    const reason = sayRefusal({ code: String(params.reason ?? "unknown"), params }, refusals);
    return t.has(`alarm.${code}`)
      ? t(`alarm.${code}`, { ...params, date, reason })
      : refusals("unknown");
  };
  return (
    <section aria-label={t("alarms")} className={classes.alarms}>
      {alarms.map((alarm) => (
        <div key={alarm.id} className={classes.alarm}>
          <IconAlertTriangle size={18} aria-hidden className={classes.alarmIcon} />
          <p>
            {sentence(alarm)}{" "}
            <span className={classes.meta}>
              {formatInstant(alarm.at, timeZone, locale, "short")}
            </span>{" "}
            {alarm.issueId && !here && (
              <Link href={`/desk/issues/${alarm.issueId}`} prefetch={false}>
                {t("toIssue")}
              </Link>
            )}
          </p>
          <Button
            size="xs"
            variant="default"
            loading={act.busy}
            onClick={() => void act.run({ alarmId: alarm.id })}
          >
            {t("alarmSeen")}
          </Button>
        </div>
      ))}
      <RefusalList messages={act.errorsBeside()} />
      {act.dialog}
    </section>
  );
}
