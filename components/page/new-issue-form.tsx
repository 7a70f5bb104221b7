"use client";

import { Button, TextInput } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import classes from "./issue-list.module.css";

interface NewIssueFields {
  readonly date: string;
  readonly edition: string;
  /** Left out, they count on from the issue before that day. */
  readonly number?: number;
  readonly runningNumber?: number;
}

const names = ["date", "edition", "number", "runningNumber"] as const;

/** Makes an issue; the numbers are proposals that count on from the issue before, for the proposed day alone. */
export function NewIssueForm({
  date,
  number,
  runningNumber,
  createIssue,
}: {
  date: string;
  number: number;
  runningNumber: number;
  createIssue: (input: NewIssueFields) => Promise<ActionAnswer<{ readonly issueId: string }>>;
}) {
  const t = useTranslations("issues");
  const router = useRouter();
  const [fields, setFields] = useState({
    date,
    edition: "",
    number: String(number),
    runningNumber: String(runningNumber),
  });
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
        <Button type="submit" loading={act.busy} className={classes.make}>
          {t("new.make")}
        </Button>
      </div>
      <RefusalList messages={act.errorsBeside(...names)} />
      {act.dialog}
    </form>
  );
}
