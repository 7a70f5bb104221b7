"use client";

import { ActionIcon, Button, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Outcome } from "@/components/desk/settings/outcome";
import { Panel } from "@/components/desk/settings/panel";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import type { FreeDay } from "@/core/issue/free-day";
import { statutoryHolidays } from "@/core/issue/statutory-holidays";
import { weekdayName } from "@/core/text/newspaper-date";
import { isIsoDate } from "@/core/text/zoned-time";
import { AddDays } from "./add-days";

/** Years that holidays are proposed for, this one and the next. */
const yearsAhead = 2;

/** 休刊: the days without a paper, year by year; the statutory holidays are proposed, the days moved each year are entered. */
export function FreeDaysForm({
  freeDays,
  thisYear,
  save,
}: {
  freeDays: readonly FreeDay[];
  thisYear: number;
  save: (input: { freeDays: FreeDay[]; from: FreeDay[] }) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("room.freeDays");
  const [days, setDays] = useState<readonly FreeDay[]>(freeDays);
  const [from, setFrom] = useState<readonly FreeDay[]>(freeDays);
  const [year, setYear] = useState(String(thisYear));
  const [saved, setSaved] = useState(false);
  const act = useAct(save, (_, kept) => {
    setFrom(kept.freeDays);
    setSaved(true);
  });
  const change = (next: readonly FreeDay[]) => {
    setSaved(false);
    setDays([...next].sort((a, b) => (a.date < b.date ? -1 : 1)));
  };
  const known = new Set(days.map(({ date }) => date));
  const add = (more: readonly FreeDay[]) =>
    change([...days, ...more.filter(({ date }) => !known.has(date))]);
  const missing = statutoryHolidays(Number(year)).filter(({ date }) => !known.has(date));
  const years = new Set(days.map(({ date }) => date.slice(0, 4)));
  for (let ahead = 0; ahead < yearsAhead; ahead += 1) years.add(String(thisYear + ahead));
  return (
    <>
      <Panel title={t("title")} note={t("note")}>
        <Stack gap="xs">
          <Group align="end">
            <NativeSelect
              label={t("year")}
              value={year}
              onChange={(event) => setYear(event.currentTarget.value)}
              data={[...years].sort()}
            />
            <Button variant="default" disabled={missing.length === 0} onClick={() => add(missing)}>
              {missing.length === 0
                ? t("allThere", { year })
                : t("propose", { year, count: missing.length })}
            </Button>
          </Group>
          <DayList
            days={days}
            year={year}
            errorOf={(at) => act.errorOf(`freeDays.${at}`)}
            onChange={change}
          />
        </Stack>
      </Panel>
      <Panel title={t("addTitle")} note={t("addNote")}>
        <AddDays
          onAdd={(more) => {
            add(more);
            const [first] = more;
            if (first) setYear(first.date.slice(0, 4));
          }}
        />
      </Panel>
      <Outcome act={act} fields={days.map((_, at) => `freeDays.${at}`)} saved={saved}>
        <Button
          loading={act.busy}
          onClick={() => void act.run({ freeDays: [...days], from: [...from] })}
        >
          {t("save")}
        </Button>
      </Outcome>
    </>
  );
}

function DayList({
  days,
  year,
  errorOf,
  onChange,
}: {
  days: readonly FreeDay[];
  year: string;
  errorOf: (at: number) => string | undefined;
  onChange: (days: readonly FreeDay[]) => void;
}) {
  const t = useTranslations("room.freeDays");
  const locale = useLocale();
  if (!days.some(({ date }) => date.startsWith(year)))
    return (
      <Text size="sm" c="dimmed">
        {t("none", { year })}
      </Text>
    );
  return days.map((day, at) =>
    day.date.startsWith(year) ? (
      <Group key={day.date} gap="xs" wrap="nowrap" align="start">
        <Text size="sm" w="9.5rem" pt="0.375rem" style={{ fontVariantNumeric: "tabular-nums" }}>
          {day.date} {isIsoDate(day.date) && weekdayName(day.date, locale)}
        </Text>
        <TextInput
          flex={1}
          aria-label={t("nameOf", { date: day.date })}
          value={day.name}
          error={errorOf(at)}
          onChange={(event) =>
            onChange(
              days.map((one, i) => (i === at ? { ...one, name: event.currentTarget.value } : one)),
            )
          }
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t("remove", { date: day.date })}
          onClick={() => onChange(days.filter((_, i) => i !== at))}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
    ) : null,
  );
}
