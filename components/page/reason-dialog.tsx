"use client";

import { Button, Modal, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import classes from "./board.module.css";

/** Asks for the words an act must carry, and says what the act will do. Keeps them when it is refused. */
export function ReasonDialog({
  title,
  note,
  label,
  act,
  max,
  problem,
  onAct,
  onClose,
}: {
  title: string;
  note: string;
  label: string;
  act: string;
  max: number;
  /** Why it was refused, if it was. */
  problem?: ReactNode;
  onAct: (words: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTranslations("issues");
  const [words, setWords] = useState("");
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    if (await onAct(words)) onClose();
    else setBusy(false);
  };
  return (
    <Modal opened onClose={onClose} title={title}>
      <form onSubmit={submit} className={classes.form}>
        <p className={classes.hint}>{note}</p>
        <Textarea
          label={label}
          required
          autosize
          minRows={2}
          maxLength={max}
          value={words}
          data-autofocus
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {problem}
        <div className={classes.row}>
          <Button type="submit" loading={busy} disabled={words.trim() === ""}>
            {act}
          </Button>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
