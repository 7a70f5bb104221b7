"use client";

import { Button, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAct } from "@/components/desk/use-act";
import { PieceText } from "@/components/editor/piece-text";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { emptyBody } from "@/core/blocks/body";
import type { BoilerplateFields } from "@/core/kept-text/boilerplate";
import { Outcome } from "../outcome";
import classes from "./kept-texts.module.css";

/** A piece of boilerplate being written. */
export function BoilerplateForm({
  piece = { name: "", body: emptyBody },
  save,
  label,
  onDone,
}: {
  piece?: BoilerplateFields;
  save: (fields: BoilerplateFields) => Promise<ActionAnswer<unknown>>;
  label: string;
  onDone: () => void;
}) {
  const t = useTranslations("kept-texts");
  const words = useTranslations("stories.field");
  const [value, setValue] = useState<BoilerplateFields>(() => ({
    name: piece.name,
    body: piece.body,
  }));
  const act = useAct(save, onDone);
  function submit(event: FormEvent) {
    event.preventDefault();
    void act.run(value);
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <TextInput
        label={t("name")}
        description={t("boilerplate.nameNote")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        value={value.name}
        error={act.errorOf("name")}
        onChange={(event) => {
          const name = event.currentTarget.value;
          setValue((old) => ({ ...old, name }));
        }}
        data-autofocus
      />
      <PieceText
        label={words("body")}
        body={value.body}
        error={act.errorOf("body")}
        onChange={(body) => setValue((old) => ({ ...old, body }))}
      />
      <Outcome act={act} fields={["name", "body"]} saved={false}>
        <Button type="submit" loading={act.busy}>
          {label}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t("close")}
        </Button>
      </Outcome>
    </form>
  );
}
