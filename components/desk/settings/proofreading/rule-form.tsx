"use client";

import { Button, Group, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { severities } from "@/core/proofreading/finding";
import { houseRuleKinds } from "@/core/proofreading/house-rule";
import type { RuleFields } from "@/core/proofreading/rule-fields";
import { Outcome } from "../outcome";
import type { EditableFields } from "./house-rules";
import classes from "./proofreading.module.css";
import { TriedExample } from "./tried-example";

const blank: RuleFields = {
  kind: "word",
  words: "",
  replacement: "",
  message: "",
  severity: "warning",
  tags: [],
  matchExample: "",
  cleanExample: "",
};

const fields = ["words", "replacement", "message", "severity", "matchExample", "cleanExample"];

/** A rule being written. Its two sentences are tried as they are typed. */
export function RuleForm({
  rule = blank,
  save,
  label,
  onDone,
}: {
  rule?: RuleFields;
  save: (fields: EditableFields) => Promise<ActionAnswer<unknown>>;
  label: string;
  onDone: () => void;
}) {
  const t = useTranslations("proofreading");
  const s = useTranslations("proofreading.settings");
  const [value, setValue] = useState<EditableFields>(() => ({
    kind: rule.kind,
    words: rule.words,
    replacement: rule.replacement,
    message: rule.message,
    severity: rule.severity,
    tags: [...rule.tags],
    matchExample: rule.matchExample,
    cleanExample: rule.cleanExample,
  }));
  const [tags, setTags] = useState(rule.tags.join(" "));
  const act = useAct(save, onDone);
  const put = (part: Partial<EditableFields>) => setValue({ ...value, ...part });
  const isPerson = value.kind === "person";
  function submit(event: FormEvent) {
    event.preventDefault();
    void act.run({ ...value, tags: tags.split(/\s+/).filter(Boolean) });
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Group align="flex-start" gap="sm">
        <NativeSelect
          label={s("kind")}
          value={value.kind}
          onChange={(event) => {
            const kind = houseRuleKinds.find((k) => k === event.currentTarget.value);
            if (kind) put({ kind });
          }}
          data={houseRuleKinds.map((kind) => ({ value: kind, label: s(`kinds.${kind}`) }))}
        />
        <NativeSelect
          label={s("severity")}
          value={value.severity}
          error={act.errorOf("severity")}
          onChange={(event) => {
            const severity = severities.find((k) => k === event.currentTarget.value);
            if (severity) put({ severity });
          }}
          data={severities.map((severity) => ({
            value: severity,
            label: t(`severity.${severity}`),
          }))}
        />
        <TextInput
          label={s("tags")}
          description={s("tagsNote")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          value={tags}
          onChange={(event) => setTags(event.currentTarget.value)}
        />
      </Group>
      <Group align="flex-start" gap="sm" grow>
        <TextInput
          label={s("words")}
          description={s(`wordsOf.${value.kind}`)}
          inputWrapperOrder={["label", "input", "description", "error"]}
          value={value.words}
          error={act.errorOf("words")}
          onChange={(event) => put({ words: event.currentTarget.value })}
          data-autofocus
        />
        <TextInput
          label={s(isPerson ? "titles" : "replacement")}
          description={s(isPerson ? "titlesNote" : "replacementNote")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          value={value.replacement}
          error={act.errorOf("replacement")}
          onChange={(event) => put({ replacement: event.currentTarget.value })}
        />
      </Group>
      <TextInput
        label={s("message")}
        value={value.message}
        error={act.errorOf("message")}
        onChange={(event) => put({ message: event.currentTarget.value })}
      />
      {(["matchExample", "cleanExample"] as const).map((field) => (
        <div key={field}>
          <Textarea
            autosize
            label={s(field)}
            value={value[field]}
            error={act.errorOf(field)}
            onChange={(event) => put({ [field]: event.currentTarget.value })}
          />
          <TriedExample
            rule={value}
            sentence={value[field]}
            shouldMatch={field === "matchExample"}
          />
        </div>
      ))}
      <Outcome act={act} fields={fields} saved={false}>
        <Button type="submit" loading={act.busy}>
          {label}
        </Button>
        <Button variant="default" onClick={onDone}>
          {s("close")}
        </Button>
      </Outcome>
    </form>
  );
}
