"use client";

import { Button, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { Asking } from "./asking";
import classes from "./propose.module.css";
import type { ProposeActs, TemplateLine } from "./propose-acts";

/** The house's templates: renamed, retired, and taken into use again. */
export function TemplateList({ acts }: { acts: ProposeActs }) {
  const t = useTranslations("proposals.template");
  const [lines, setLines] = useState<readonly TemplateLine[]>([]);
  const list = useAct(acts.templates, setLines);
  const { run } = list;
  const ask = useEffectEvent(() => void run({}));
  useEffect(() => ask(), []);
  if (lines.length === 0) return <Asking act={list} label={t("asking")} />;
  return (
    <details>
      <summary>{t("all", { count: lines.length })}</summary>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <Line key={line.id} line={line} acts={acts} onDone={() => void run({})} />
        ))}
      </ul>
    </details>
  );
}

function Line({
  line,
  acts,
  onDone,
}: {
  line: TemplateLine;
  acts: ProposeActs;
  onDone: () => void;
}) {
  const t = useTranslations("proposals.template");
  const [name, setName] = useState<string | null>(null);
  const act = useAct(acts.changeTemplate, () => {
    setName(null);
    onDone();
  });
  const set = (change: Partial<TemplateLine>) =>
    void act.run({ templateId: line.id, name: line.name, isRetired: line.isRetired, ...change });
  return (
    <li className={classes.line}>
      {name === null ? (
        <span>
          {line.name}
          <small className={classes.note}>
            {" "}
            {line.isRetired ? t("retired") : t("madeBy", { name: line.madeBy })}
          </small>
        </span>
      ) : (
        <TextInput
          size="xs"
          aria-label={t("nameOf", { name: line.name })}
          value={name}
          error={act.errorOf("name")}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      {name !== null && (
        <Button size="compact-xs" loading={act.busy} onClick={() => set({ name })}>
          {t("saveName")}
        </Button>
      )}
      {name === null && !line.isRetired && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t("renameOf", { name: line.name })}
          onClick={() => setName(line.name)}
        >
          {t("rename")}
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="default"
        loading={act.busy}
        aria-label={t(line.isRetired ? "reviveOf" : "retireOf", { name: line.name })}
        onClick={() => set({ isRetired: !line.isRetired })}
      >
        {t(line.isRetired ? "revive" : "retire")}
      </Button>
      <Asking act={act} label={t("asking")} fields={["name"]} />
    </li>
  );
}
