"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ActionAnswer } from "@/components/ui/action-answer";
import type { HouseRuleState } from "@/core/proofreading/house-rule";
import type { RuleFields } from "@/core/proofreading/rule-fields";
import { ListNote, ListSection } from "../list-section";
import rows from "../rows.module.css";
import { HouseRuleRow } from "./house-rule-row";
import classes from "./proofreading.module.css";
import { RuleForm } from "./rule-form";
import { type Tally, tallyOf } from "./tally";

export interface HouseRuleLine extends RuleFields {
  readonly id: string;
  readonly state: HouseRuleState;
  readonly owner: string;
  readonly updatedAt: number;
}

export type EditRule = (input: {
  ruleId: string;
  seen: number;
  fields?: EditableFields;
  state: HouseRuleState;
}) => Promise<ActionAnswer<unknown>>;

/** As a form sends them. */
export type EditableFields = Omit<RuleFields, "tags"> & { tags: string[] };

/** The rules the publication wrote: what each finds, its state, its owner, how it fares; and the way to a new one. */
export function HouseRules({
  rules,
  tallies,
  add,
  edit,
}: {
  rules: readonly HouseRuleLine[];
  tallies: readonly Tally[];
  add: (fields: EditableFields) => Promise<ActionAnswer<unknown>>;
  edit: EditRule;
}) {
  const s = useTranslations("proofreading.settings");
  const [isAdding, setAdding] = useState(false);
  return (
    <ListSection title={s("house")} note={s("houseNote")}>
      {isAdding ? (
        <RuleForm save={add} label={s("saveNew")} onDone={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>{s("add")}</Button>
      )}
      {rules.length === 0 ? (
        <ListNote>{s("none")}</ListNote>
      ) : (
        <table className={`${rows.table} ${classes.wide}`}>
          <thead>
            <tr>
              {(
                [
                  "rule",
                  "stateHead",
                  "owner",
                  "tags",
                  "shown",
                  "accepted",
                  "ignored",
                  "acts",
                ] as const
              ).map((head) => (
                <th key={head} scope="col">
                  {s(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <HouseRuleRow
                key={rule.id}
                rule={rule}
                tally={tallyOf(tallies, rule.id)}
                edit={edit}
              />
            ))}
          </tbody>
        </table>
      )}
    </ListSection>
  );
}
