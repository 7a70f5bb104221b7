"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import type { PagePlan } from "@/core/issue/page-plan";
import { weekdayName } from "@/core/text/newspaper-date";
import { DayPages } from "./day-pages";
import { Outcome } from "./outcome";
import { Panel } from "./panel";
import type { Named } from "./planned-page";
import type { SectionName } from "./role-words";

/** Monday first, as a newsroom's week goes; the plan itself counts from Sunday. */
const week = [1, 2, 3, 4, 5, 6, 0] as const;
/** 2026-11-01 is a Sunday. */
const nameOf = (day: number, locale: string) => weekdayName(`2026-11-0${day + 1}`, locale);

/** The pages an issue of each weekday starts with. */
export function WeekForm({
  weekPlan,
  sections,
  editors,
  layouts,
  save,
}: {
  weekPlan: readonly (readonly PagePlan[])[];
  sections: readonly SectionName[];
  editors: readonly Named[];
  /** Saved layouts that a page can start with. */
  layouts: readonly Named[];
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
            editors={editors}
            layouts={layouts}
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
