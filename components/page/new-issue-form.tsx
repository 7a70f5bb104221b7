"use client";

import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import classes from "./issue-list.module.css";
import { useIssueName } from "./use-send";

interface NewIssueFields {
  readonly date: string;
  readonly edition: string;
  /** Left out, they count on from the issue before that day. */
  readonly number?: number;
  readonly runningNumber?: number;
  readonly pages?: number;
  readonly releaseTime?: string;
  readonly structureOf?: string;
  readonly onFreeDay?: boolean;
}

/** An issue whose structure can be taken. */
interface Model {
  readonly id: string;
  readonly date: string;
  readonly edition: string;
  readonly pages: number;
}

const names = [
  "date",
  "edition",
  "number",
  "runningNumber",
  "pages",
  "releaseTime",
  "structureOf",
] as const;

/** Makes an issue; the numbers are proposals that count on from the issue before, for the proposed day alone. */
export function NewIssueForm({
  date,
  number,
  runningNumber,
  models,
  createIssue,
}: {
  date: string;
  number: number;
  runningNumber: number;
  models: readonly Model[];
  createIssue: (input: NewIssueFields) => Promise<ActionAnswer<{ readonly issueId: string }>>;
}) {
  const t = useTranslations("issues");
  const router = useRouter();
  const [fields, setFields] = useState({
    date,
    edition: "",
    number: String(number),
    runningNumber: String(runningNumber),
    pages: "",
    releaseTime: "",
    structureOf: "",
  });
  const [onFreeDay, setOnFreeDay] = useState(false);
  const more = useTranslations("room.new");
  const issueName = useIssueName();
  const act = useAct(createIssue, ({ issueId }) => router.push(`/desk/issues/${issueId}`));
  // A day typed before the screen is awake would not be the day the issue is made for.
  const isAwake = useMounted();
  const field = (name: (typeof names)[number]) => ({
    readOnly: !isAwake,
    value: fields[name],
    error: act.errorOf(name),
    onChange: (event: { currentTarget: { value: string } }) =>
      setFields({ ...fields, [name]: event.currentTarget.value }),
  });
  const changeDay = (event: { currentTarget: { value: string } }) => {
    const keep = (typed: string, proposed: number) => (typed === String(proposed) ? "" : typed);
    setFields({
      ...fields,
      date: event.currentTarget.value,
      number: keep(fields.number, number),
      runningNumber: keep(fields.runningNumber, runningNumber),
    });
  };
  const counted = (typed: string) => (typed.trim() === "" ? undefined : Number(typed));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act.run({
      date: fields.date,
      edition: fields.edition,
      number: counted(fields.number),
      runningNumber: counted(fields.runningNumber),
      pages: counted(fields.pages),
      releaseTime: fields.releaseTime || undefined,
      structureOf: fields.structureOf || undefined,
      onFreeDay,
    });
  };
  return (
    <form onSubmit={submit} id="new-issue" aria-label={t("new.title")} className={classes.new}>
      <h2 className={classes.newTitle}>{t("new.title")}</h2>
      <div className={classes.form}>
        <TextInput
          type="date"
          label={t("new.date")}
          required
          {...field("date")}
          onChange={changeDay}
        />
        <TextInput label={t("new.edition")} {...field("edition")} />
        <TextInput
          label={t("settings.number")}
          inputMode="numeric"
          placeholder={t("new.countOn")}
          {...field("number")}
        />
        <TextInput
          label={t("settings.runningNumber")}
          inputMode="numeric"
          placeholder={t("new.countOn")}
          {...field("runningNumber")}
        />
        <NativeSelect
          label={more("structureOf")}
          disabled={!isAwake}
          value={fields.structureOf}
          error={act.errorOf("structureOf")}
          onChange={(event) => setFields({ ...fields, structureOf: event.currentTarget.value })}
          data={[
            { value: "", label: more("weekday") },
            ...models.map((model) => ({
              value: model.id,
              label: more("model", { issue: issueName(model), pages: model.pages }),
            })),
          ]}
        />
        <TextInput
          label={more("pages")}
          inputMode="numeric"
          placeholder={more("asPlanned")}
          {...field("pages")}
        />
        <TextInput type="time" label={more("releaseTime")} {...field("releaseTime")} />
        <Button type="submit" loading={act.busy} className={classes.make}>
          {t("new.make")}
        </Button>
      </div>
      {act.refusals.some(({ code }) => code === "free-day") && (
        <Checkbox
          className={classes.offDay}
          label={more("onFreeDay")}
          checked={onFreeDay}
          onChange={(event) => setOnFreeDay(event.currentTarget.checked)}
        />
      )}
      <RefusalList messages={act.errorsBeside(...names)} />
      {act.dialog}
    </form>
  );
}
