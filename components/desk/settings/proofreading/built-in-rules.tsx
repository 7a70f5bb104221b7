"use client";

import { Button } from "@mantine/core";
import { IconBan, IconCircleCheck } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import type { BuiltInRule } from "@/core/proofreading/built-in-rules";
import { ListSection } from "../list-section";
import rows from "../rows.module.css";
import classes from "./proofreading.module.css";
import { type Tally, tallyOf } from "./tally";
import { TallyCells } from "./tally-cells";

/** The rules that come with Masthead: where each comes from, how it fares, and its switch. */
export function BuiltInRules({
  rules,
  tallies,
  switchRule,
}: {
  rules: readonly BuiltInRule[];
  tallies: readonly Tally[];
  switchRule: (input: { rule: string; isOff: boolean }) => Promise<ActionAnswer<unknown>>;
}) {
  const t = useTranslations("proofreading");
  const s = useTranslations("proofreading.settings");
  const act = useAct(switchRule);
  return (
    <ListSection title={s("builtIn")} note={s("builtInNote")}>
      <RefusalList messages={act.errorsBeside()} />
      {act.dialog}
      <table className={`${rows.table} ${classes.wide}`}>
        <thead>
          <tr>
            {(["rule", "weight", "stateHead", "shown", "accepted", "ignored", "acts"] as const).map(
              (head) => (
                <th key={head} scope="col">
                  {s(head)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, severity, source, tags, match }) => {
            const tally = tallyOf(tallies, rule);
            const name = t(`rule.${rule}.name`);
            return (
              <tr key={rule} data-rule={rule}>
                <td className={classes.rule}>
                  <strong>{name}</strong>
                  <span className={classes.small}>{s("example", { match })}</span>
                  <span className={classes.small}>
                    {s("from", { source, tags: tags.map((tag) => s(`tag.${tag}`)).join("、") })}
                  </span>
                </td>
                <td className={classes.state}>{t(`severity.${severity}`)}</td>
                <td className={classes.state}>
                  {tally.isOff ? (
                    <IconBan size={15} aria-hidden />
                  ) : (
                    <IconCircleCheck size={15} aria-hidden />
                  )}
                  {s(tally.isOff ? "isOff" : "isOn")}
                </td>
                <TallyCells tally={tally} />
                <td>
                  <Button
                    size="compact-sm"
                    variant="default"
                    disabled={act.busy}
                    aria-label={s(tally.isOff ? "switchOnOf" : "switchOffOf", { name })}
                    onClick={() => void act.run({ rule, isOff: !tally.isOff })}
                  >
                    {s(tally.isOff ? "switchOn" : "switchOff")}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ListSection>
  );
}
