"use client";

import { Button, Group } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { askFirst } from "@/components/ui/ask-first";
import { RefusalList } from "@/components/ui/refusal-list";
import type { DaysToMake } from "@/core/issue/days-to-make";
import { shortDate } from "@/core/text/newspaper-date";
import classes from "./issue-calendar.module.css";
import type { Seen } from "./room-view";

/** A stretch of days, and which issues it still wants. */
export interface Stretch extends DaysToMake {
  readonly kind: "week" | "month";
  readonly first: string;
  readonly last: string;
}

/** What was just made, for "undo". */
interface Made {
  readonly made: readonly Seen[];
}

/** Makes the issues that the week and the month still want, from the plan of their weekdays; it says first which. */
export function MakeIssues({
  stretches,
  makeIssues,
  unmakeIssues,
}: {
  stretches: readonly Stretch[];
  makeIssues: (days: { first: string; last: string }) => Promise<ActionAnswer<Made>>;
  unmakeIssues: (
    input: Made,
  ) => Promise<ActionAnswer<{ readonly removed: number; readonly kept: number }>>;
}) {
  const t = useTranslations("room.make");
  const locale = useLocale();
  const router = useRouter();
  const comma = locale === "en" ? ", " : "、";
  const [made, setMade] = useState<Made["made"]>([]);
  const [said, setSaid] = useState("");
  const act = useAct(makeIssues, (done) => {
    setMade(done.made);
    setSaid(t("did", { count: done.made.length }));
    router.refresh();
  });
  const undo = useAct(unmakeIssues, (done) => {
    setMade([]);
    setSaid(t(done.kept > 0 ? "undidSome" : "undid", { ...done }));
    router.refresh();
  });
  const ask = ({ kind, dates, free, first, last }: Stretch) =>
    askFirst({
      title: t(kind, { count: dates.length }),
      children: (
        <>
          <p className={classes.names}>{dates.map((day) => shortDate(day, locale)).join(comma)}</p>
          {free.length > 0 && (
            <p className={classes.names}>
              {t("free", { days: free.map(({ date, name }) => `${date} ${name}`).join(comma) })}
            </p>
          )}
        </>
      ),
      labels: { confirm: t("do"), cancel: t("not") },
      onConfirm: () => void act.run({ first, last }),
    });
  const wanted = stretches.filter(({ dates }) => dates.length > 0);
  if (wanted.length === 0 && said === "") return null;
  return (
    <Group gap="xs" className={classes.make}>
      {wanted.map((stretch) => (
        <Button
          key={stretch.kind}
          size="xs"
          variant="default"
          loading={act.busy}
          onClick={() => ask(stretch)}
        >
          {t(stretch.kind, { count: stretch.dates.length })}
        </Button>
      ))}
      <span role="status" className={classes.made}>
        {said}
      </span>
      {made.length > 0 && (
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          loading={undo.busy}
          onClick={() => void undo.run({ made })}
        >
          {t("undo", { count: made.length })}
        </Button>
      )}
      <RefusalList messages={[...act.errorsBeside(), ...undo.errorsBeside()]} />
      {act.dialog}
      {undo.dialog}
    </Group>
  );
}
