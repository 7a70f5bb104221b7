"use client";

import { Button, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import classes from "./issue-list.module.css";

/** Makes an issue; the numbers are proposals that count on from the issue before. */
export function NewIssueForm({
  date,
  number,
  runningNumber,
  createIssue,
}: {
  date: string;
  number: number;
  runningNumber: number;
  createIssue: (input: {
    date: string;
    edition: string;
    number: number;
    runningNumber: number;
  }) => Promise<ActionAnswer<{ readonly issueId: string }>>;
}) {
  const t = useTranslations("issues");
  const lost = useTranslations("refusals");
  const router = useRouter();
  const [fields, setFields] = useState({
    date,
    edition: "",
    number: String(number),
    runningNumber: String(runningNumber),
  });
  const [refusals, setRefusals] = useState<readonly SaidRefusal[]>([]);
  const [busy, setBusy] = useState(false);
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setFields({ ...fields, [name]: event.currentTarget.value }),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusals([]);
    const answer = await createIssue({
      date: fields.date,
      edition: fields.edition,
      number: Number(fields.number),
      runningNumber: Number(fields.runningNumber),
    }).catch((): ActionAnswer<{ issueId: string }> => {
      const code = "no-connection";
      return { ok: false, refusals: [{ code, message: lost(code) }] };
    });
    if (answer.ok) return router.push(`/desk/issues/${answer.value.issueId}`);
    setRefusals(answer.refusals);
    setBusy(false);
  };
  return (
    <form onSubmit={submit} aria-label={t("new.title")}>
      <div className={classes.form}>
        <TextInput type="date" label={t("new.date")} required {...field("date")} />
        <TextInput label={t("new.edition")} maxLength={20} {...field("edition")} />
        <TextInput label={t("settings.number")} inputMode="numeric" {...field("number")} />
        <TextInput
          label={t("settings.runningNumber")}
          inputMode="numeric"
          {...field("runningNumber")}
        />
        <Button type="submit" loading={busy}>
          {t("new.make")}
        </Button>
      </div>
      {refusals.map((refusal) => (
        <RefusalNote key={refusal.message}>{refusal.message}</RefusalNote>
      ))}
    </form>
  );
}
