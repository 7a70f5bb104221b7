"use client";

import { Button, Group } from "@mantine/core";
import { IconArchive, IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { type Act, useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { Ago } from "@/components/ui/ago";
import { RefusalList } from "@/components/ui/refusal-list";
import type { KeptTextState } from "@/core/kept-text/kept-text-state";
import classes from "./kept-texts.module.css";

const icons = { draft: IconCircleDashed, live: IconCircleCheck, retired: IconArchive } as const;

export interface KeptTextLine {
  readonly id: string;
  readonly name: string;
  readonly state: KeptTextState;
  readonly owner: string;
  /** UTC ms; a change names it, so that two people's changes are not lost in each other. */
  readonly updatedAt: number;
}

/** One kept text: its name, state and owner, the switch, and its form when it is being changed. */
export function KeptTextRow({
  line,
  note,
  now,
  timeZone,
  setState,
  form,
}: {
  line: KeptTextLine;
  note: ReactNode;
  now: number;
  timeZone: string;
  setState: (state: KeptTextState) => Promise<ActionAnswer<unknown>>;
  /** `seen`: the state of the entry that the form was opened on, whatever became of it meanwhile. */
  form: (seen: number, onDone: () => void) => ReactNode;
}) {
  const t = useTranslations("kept-texts");
  const [opened, setOpened] = useState<number | null>(null);
  const act: Act<KeptTextState> = useAct(setState);
  const { name, state } = line;
  const Icon = icons[state];
  const next = state === "live" ? "retired" : "live";
  return (
    <>
      <tr data-kept-text={name}>
        <td className={classes.name}>
          <strong>{name}</strong>
          <span className={classes.small}>{note}</span>
          <RefusalList messages={act.refusals.map((refusal) => refusal.message)} />
          {act.dialog}
        </td>
        <td className={classes.state} data-state={state}>
          <Icon size={15} aria-hidden />
          {t(`state.${state}`)}
        </td>
        <td>{line.owner}</td>
        <td className={classes.state}>
          <Ago at={line.updatedAt} now={now} timeZone={timeZone} />
        </td>
        <td>
          <Group gap={4}>
            <Button
              size="compact-sm"
              variant="default"
              loading={act.busy}
              disabled={opened !== null}
              aria-label={t(`of.${next}`, { name })}
              onClick={() => void act.run(next)}
            >
              {t(`to.${next}`)}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              aria-expanded={opened !== null}
              aria-label={t("of.edit", { name })}
              onClick={() => setOpened(opened === null ? line.updatedAt : null)}
            >
              {t("edit")}
            </Button>
          </Group>
        </td>
      </tr>
      {opened !== null && (
        <tr>
          <td colSpan={5}>{form(opened, () => setOpened(null))}</td>
        </tr>
      )}
    </>
  );
}
