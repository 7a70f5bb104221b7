"use client";

import { Button, Group } from "@mantine/core";
import { IconBan, IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { RefusalList } from "@/components/ui/refusal-list";
import type { EditRule, HouseRuleLine } from "./house-rules";
import classes from "./proofreading.module.css";
import { RuleForm } from "./rule-form";
import type { Tally } from "./tally";
import { TallyCells } from "./tally-cells";

const icons = { draft: IconCircleDashed, live: IconCircleCheck, off: IconBan } as const;

/** One rule of the house, and its form when it is being changed. */
export function HouseRuleRow({
  rule,
  tally,
  edit,
}: {
  rule: HouseRuleLine;
  tally: Tally;
  edit: EditRule;
}) {
  const t = useTranslations("proofreading");
  const s = useTranslations("proofreading.settings");
  // The form is about the rule as it was when it was opened, whatever became of it meanwhile.
  const [seen, setSeen] = useState<number | null>(null);
  const act = useAct(edit);
  const Icon = icons[rule.state];
  const { id, words, replacement, message, severity, kind, state, updatedAt } = rule;
  const next = state === "live" ? "off" : "live";
  return (
    <>
      <tr data-rule={id}>
        <td className={classes.rule}>
          <strong>
            {words}
            {replacement && ` → ${replacement}`}
          </strong>
          <span className={classes.small}>
            {s(`kinds.${kind}`)} · {t(`severity.${severity}`)}
            {message && ` · ${message}`}
          </span>
          <RefusalList messages={act.refusals.map((refusal) => refusal.message)} />
          {act.dialog}
        </td>
        <td className={classes.state} data-state={state}>
          <Icon size={15} aria-hidden />
          {s(`state.${state}`)}
        </td>
        <td>{rule.owner}</td>
        <td>{rule.tags.join("、")}</td>
        <TallyCells tally={tally} />
        <td>
          <Group gap={4}>
            <Button
              size="compact-sm"
              variant="default"
              loading={act.busy}
              disabled={seen !== null}
              aria-label={s(next === "live" ? "toLiveOf" : "toOffOf", { words })}
              onClick={() => void act.run({ ruleId: id, seen: updatedAt, state: next })}
            >
              {s(next === "live" ? "toLive" : "toOff")}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              aria-expanded={seen !== null}
              aria-label={s("editOf", { words })}
              onClick={() => setSeen(seen === null ? updatedAt : null)}
            >
              {s("edit")}
            </Button>
          </Group>
        </td>
      </tr>
      {seen !== null && (
        <tr>
          <td colSpan={8}>
            <RuleForm
              rule={rule}
              save={(fields) => edit({ ruleId: id, seen, fields, state })}
              label={s("save")}
              onDone={() => setSeen(null)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
