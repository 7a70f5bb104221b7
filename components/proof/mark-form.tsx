"use client";

import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef } from "react";
import type { Act } from "@/components/desk/use-act";
import { RefusalNote } from "@/components/ui/refusal-note";
import { markLimits } from "@/core/paper/check-mark";
import { markWeight } from "@/core/paper/mark-weight";
import { type MarkKind, markKinds } from "@/core/paper/proof-mark";
import classes from "./proof.module.css";
import type { MarkInput } from "./proof-view";

/** Writes one correction: the wrong words, what they should be, of what kind it is. What it counts is shown at once. */
export function MarkForm({
  mark,
  isNew,
  act,
  onChange,
  onSubmit,
  onCancel,
}: {
  mark: MarkInput;
  isNew: boolean;
  act: Pick<Act<never>, "busy" | "errorOf" | "errorsBeside">;
  onChange: (change: Partial<MarkInput>) => void;
  onSubmit: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations("proofs.form");
  const kinds = useTranslations("proofs.kind");
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isNew) first.current?.focus();
  }, [isNew]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={classes.form} onSubmit={submit} aria-label={t(isNew ? "new" : "change")}>
      <TextInput
        label={t("quote")}
        value={mark.quote}
        maxLength={markLimits.quote}
        error={act.errorOf("quote")}
        onChange={(event) => onChange({ quote: event.currentTarget.value })}
      />
      <TextInput
        ref={first}
        label={t("replacement")}
        value={mark.replacement}
        maxLength={markLimits.replacement}
        error={act.errorOf("replacement")}
        onChange={(event) => onChange({ replacement: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("kind")}
        value={mark.kind}
        data={markKinds.map((kind) => ({ value: kind, label: kinds(kind) }))}
        description={t("weight", { weight: markWeight(mark) / 10 })}
        onChange={(event) => onChange({ kind: event.currentTarget.value as MarkKind })}
      />
      <Textarea
        label={t("note")}
        autosize
        minRows={1}
        maxLength={markLimits.note}
        value={mark.note}
        error={act.errorOf("note")}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      {act.errorsBeside("quote", "replacement", "note").map((message) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
      <div className={classes.row}>
        <Button type="submit" size="xs" loading={act.busy}>
          {t(isNew ? "add" : "save")}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
