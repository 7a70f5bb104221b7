"use client";

import { ActionIcon, Button, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import type { PagePlan } from "@/core/issue/page-plan";
import { weekdayName } from "@/core/text/newspaper-date";
import { Outcome } from "./outcome";
import { Panel } from "./panel";
import { type SectionName, sectionLabel } from "./role-words";

/** Monday first, as a newsroom's week goes; the plan itself counts from Sunday. */
const week = [1, 2, 3, 4, 5, 6, 0] as const;
/** 2026-11-01 is a Sunday. */
const nameOf = (day: number, locale: string) => weekdayName(`2026-11-0${day + 1}`, locale);

/** The pages an issue of each weekday starts with. */
export function WeekForm({
  weekPlan,
  sections,
  save,
}: {
  weekPlan: readonly (readonly PagePlan[])[];
  sections: readonly SectionName[];
  save: (input: { weekPlan: PagePlan[][]; from: PagePlan[][] }) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("settings");
  const locale = useLocale();
  const [plan, setPlan] = useState<PagePlan[][]>(
    Array.from({ length: 7 }, (_, day) => [...(weekPlan[day] ?? [])]),
  );
  const [saved, setSaved] = useState(false);
  const [from, setFrom] = useState(plan);
  const act = useAct(save, (_, kept) => {
    setFrom(kept.weekPlan);
    setSaved(true);
  });
  const change = (day: number, pages: PagePlan[]) => {
    setSaved(false);
    setPlan(plan.map((one, at) => (at === day ? pages : one)));
  };
  return (
    <>
      {week.map((day) => (
        <Panel
          key={day}
          title={nameOf(day, locale)}
          note={t("pagesOfDay", { count: plan[day]?.length ?? 0 })}
        >
          <DayPages
            day={nameOf(day, locale)}
            pages={plan[day] ?? []}
            sections={sections}
            error={act.errorOf(`weekPlan.${day}`)}
            onChange={(pages) => change(day, pages)}
          />
        </Panel>
      ))}
      <Outcome act={act} fields={week.map((day) => `weekPlan.${day}`)} saved={saved}>
        <Button loading={act.busy} onClick={() => void act.run({ weekPlan: plan, from })}>
          {t("saveWeek")}
        </Button>
      </Outcome>
    </>
  );
}

function DayPages({
  day,
  pages,
  sections,
  error,
  onChange,
}: {
  day: string;
  pages: readonly PagePlan[];
  sections: readonly SectionName[];
  error?: string | undefined;
  onChange: (pages: PagePlan[]) => void;
}) {
  const t = useTranslations("settings");
  const locale = useLocale();
  const places = [
    { value: "", label: t("noSection") },
    ...sections.map((s) => ({ value: s.id, label: sectionLabel(s, locale) })),
  ];
  const replace = (at: number, change: Partial<PagePlan>) =>
    onChange(pages.map((page, i) => (i === at ? { ...page, ...change } : page)));
  return (
    <Stack gap="xs">
      {pages.map((page, i) => (
        <Group key={i} gap="xs" wrap="nowrap">
          <Text size="sm" c="dimmed" w="1.75rem">
            {String(i + 1).padStart(2, "0")}
          </Text>
          <TextInput
            flex={1}
            aria-label={t("pageNameOf", { day, number: i + 1 })}
            value={page.name}
            onChange={(event) => replace(i, { name: event.currentTarget.value })}
          />
          <NativeSelect
            flex={1}
            aria-label={t("pageSectionOf", { day, number: i + 1 })}
            data={places}
            value={page.sectionId ?? ""}
            onChange={(event) => replace(i, { sectionId: event.currentTarget.value || null })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t("removePageOf", { day, number: i + 1 })}
            onClick={() => onChange(pages.filter((_, at) => at !== i))}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <RefusalList messages={error ? [error] : []} />
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...pages, { name: "" }])}
        >
          {t("addPage")}
        </Button>
      </div>
    </Stack>
  );
}
