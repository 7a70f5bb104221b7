"use client";

import { Button, NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { sayRefusal } from "@/components/ui/say-refusal";
import { checkFormat } from "@/core/layout/check-format";
import { type PageFormat, pageFormatNames, pageFormats } from "@/core/layout/page-format";
import { Outcome } from "../outcome";
import { Panel } from "../panel";
import {
  draftOf,
  type FormatDraft,
  type FormatNumber,
  formatNumbers,
  formatOf,
  presetOf,
} from "./format-draft";
import classes from "./format-grid.module.css";
import { FormatPicture } from "./format-picture";

type Choice = (typeof pageFormatNames)[number] | "own" | "none";

/** The paper and grid of the house's pages: a preset or their own, with the grid drawn as it is typed. */
export function FormatForm({
  format,
  save,
}: {
  format: PageFormat | null;
  save: (input: {
    format: PageFormat | null;
    from: PageFormat | null;
  }) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("proposals");
  const refusals = useTranslations("refusals");
  const [choice, setChoice] = useState<Choice>(format ? (presetOf(format) ?? "own") : "none");
  const [draft, setDraft] = useState<FormatDraft>(draftOf(format ?? pageFormats["si-kai"]));
  const [from, setFrom] = useState(format);
  const [saved, setSaved] = useState(false);
  const act = useAct(save, (_, sent) => {
    setFrom(sent.format);
    setSaved(true);
  });
  const wanted = choice === "none" ? null : formatOf(draft);
  const checked = wanted && checkFormat(wanted);
  const fault = checked && !checked.ok ? checked : null;
  /** What is wrong with the whole, at no field. */
  const whole = fault?.params?.attribute === undefined ? fault : null;
  const faultAt = (of: FormatNumber | "name") =>
    fault?.params?.attribute === of ? sayRefusal(fault, refusals) : act.errorOf(`format.${of}`);

  function choose(next: Choice) {
    setSaved(false);
    setChoice(next);
    if (next === "own") setDraft({ ...draft, name: t("format.own") });
    else if (next !== "none") setDraft(draftOf(pageFormats[next]));
  }
  function type(of: FormatNumber | "name", text: string) {
    setSaved(false);
    const next = { ...draft, [of]: text };
    const preset = presetOf(formatOf(next));
    if (of === "name") return setDraft(next);
    setChoice(preset ?? "own");
    const isNamedForPreset = pageFormatNames.some((name) => name === next.name);
    setDraft({ ...next, name: preset ?? (isNamedForPreset ? t("format.own") : next.name) });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    void act.run({ format: wanted, from });
  }
  return (
    <form onSubmit={submit} noValidate>
      <Panel title={t("format.title")} note={t("format.note")}>
        <NativeSelect
          label={t("format.choice")}
          value={choice}
          error={act.errorOf("format") && !fault ? act.errorOf("format") : undefined}
          onChange={(event) => choose(event.currentTarget.value as Choice)}
          data={[...pageFormatNames, "own", "none"].map((value) => ({
            value,
            label: t(`paper.${value}`),
          }))}
        />
        {choice === "own" && (
          <TextInput
            mt="sm"
            label={t("format.name")}
            value={draft.name}
            error={faultAt("name")}
            onChange={(event) => type("name", event.currentTarget.value)}
          />
        )}
      </Panel>
      {wanted && (
        <Panel title={t("format.grid")} note={t("format.gridNote")}>
          <div className={classes.split}>
            <SimpleGrid cols={2} spacing="sm">
              {formatNumbers.map((of) => (
                <TextInput
                  key={of}
                  label={t(`format.${of}`)}
                  inputMode="decimal"
                  value={draft[of]}
                  error={faultAt(of)}
                  onChange={(event) => type(of, event.currentTarget.value)}
                />
              ))}
            </SimpleGrid>
            <FormatPicture format={wanted} fault={whole ? sayRefusal(whole, refusals) : null} />
          </div>
        </Panel>
      )}
      <Outcome act={act} fields={["format"]} saved={saved}>
        <Button type="submit" loading={act.busy} disabled={fault !== null}>
          {choice === "none" ? t("format.saveNone") : t("format.save")}
        </Button>
      </Outcome>
    </form>
  );
}
