"use client";

import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import { type Role, roles } from "@/core/people/role";
import { type Decision, decisionVerbs, type ProcessStage } from "@/core/process/process";
import { Outcome } from "./outcome";
import { Panel } from "./panel";

type Stage = Omit<ProcessStage, "decisions"> & { readonly decisions: Decision[] };

/** Decisions somebody may choose for a stage; passing and signing follow from its place. */
const chosen: readonly Decision[] = decisionVerbs.filter(
  (verb) => verb !== "pass" && verb !== "sign",
);

/** The reviews every story passes, one to five; the last one signs. */
export function ProcessForm({
  process,
  save,
}: {
  process: readonly ProcessStage[];
  save: (input: { process: Stage[]; from: Stage[] }) => Promise<ActionAnswer<void>>;
}) {
  const t = useTranslations("settings");
  const [stages, setStages] = useState<readonly Stage[]>(
    process.map((stage) => ({ ...stage, decisions: [...stage.decisions] })),
  );
  const [saved, setSaved] = useState(false);
  const [from, setFrom] = useState(stages);
  const act = useAct(save, (_, kept) => {
    setFrom(kept.process);
    setSaved(true);
  });
  const change = (next: readonly Stage[]) => {
    setSaved(false);
    setStages(next);
  };
  const fields = stages.map((_, i) => `process.${i}`);
  return (
    <>
      {stages.map((stage, i) => (
        <Panel key={i} title={t("stageNumber", { number: i + 1 })}>
          <StageFields
            stage={stage}
            error={act.errorOf(`process.${i}`)}
            maySetAuthor={stage.mayBeAuthor || (i === 0 && stages.length > 1)}
            onChange={(next) => change(stages.map((s, at) => (at === i ? next : s)))}
          />
          {stages.length > 1 && (
            <Button
              mt="sm"
              size="xs"
              variant="subtle"
              color="gray"
              onClick={() => change(stages.filter((_, at) => at !== i))}
            >
              {t("removeStage", { number: i + 1 })}
            </Button>
          )}
        </Panel>
      ))}
      <Outcome act={act} fields={fields} saved={saved}>
        <Button
          loading={act.busy}
          onClick={() => void act.run({ process: inPlace(stages), from: [...from] })}
        >
          {t("saveProcess")}
        </Button>
        <Button
          variant="default"
          disabled={stages.length >= 5}
          onClick={() => change([...stages, blank])}
        >
          {t("addStage")}
        </Button>
      </Outcome>
    </>
  );
}

const blank: Stage = {
  name: "",
  nameEn: "",
  role: "duty-chief",
  decisions: ["return"],
  mayBeAuthor: false,
};

/** Every stage passes the story on, and the last one signs it. */
const inPlace = (stages: readonly Stage[]): Stage[] =>
  stages.map((stage, i) => ({
    ...stage,
    decisions: [
      i === stages.length - 1 ? "sign" : "pass",
      ...stage.decisions.filter((verb) => chosen.includes(verb)),
    ],
  }));

function StageFields({
  stage,
  error,
  maySetAuthor,
  onChange,
}: {
  stage: Stage;
  error?: string | undefined;
  maySetAuthor: boolean;
  onChange: (stage: Stage) => void;
}) {
  const t = useTranslations("settings");
  const people = useTranslations("people");
  return (
    <Stack gap="sm">
      <Group align="flex-start" gap="sm">
        <TextInput
          w="10rem"
          label={t("stageName")}
          value={stage.name}
          onChange={(event) => onChange({ ...stage, name: event.currentTarget.value })}
        />
        <TextInput
          w="10rem"
          label={t("stageNameEn")}
          value={stage.nameEn}
          onChange={(event) => onChange({ ...stage, nameEn: event.currentTarget.value })}
        />
        <NativeSelect
          w="12rem"
          label={t("stageRole")}
          data={roles
            .filter((role) => role !== "administrator")
            .map((role) => ({ value: role, label: people(`role.${role}`) }))}
          value={stage.role}
          onChange={(event) => onChange({ ...stage, role: event.currentTarget.value as Role })}
        />
      </Group>
      <Checkbox.Group
        label={t("stageDecisions")}
        value={stage.decisions}
        onChange={(value) => onChange({ ...stage, decisions: value as Decision[] })}
      >
        <Group gap="md" mt={4}>
          {chosen.map((verb) => (
            <Checkbox key={verb} value={verb} label={t(`decision.${verb}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      {maySetAuthor && (
        <Checkbox
          checked={stage.mayBeAuthor}
          onChange={(event) => onChange({ ...stage, mayBeAuthor: event.currentTarget.checked })}
          label={t("mayBeAuthor")}
        />
      )}
      <RefusalList messages={error ? [error] : []} />
    </Stack>
  );
}
