"use client";

import { Button, Modal, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { SaidRefusal } from "@/components/ui/action-answer";
import { isBlank } from "@/core/text/is-blank";
import classes from "./board.module.css";

/** Asks for the words an act must carry, and says what the act will do. Keeps them when it is refused. */
export function ReasonDialog({
  title,
  note,
  label,
  act,
  refusals,
  onAct,
  onClose,
}: {
  title: string;
  note: string;
  label: string;
  act: string;
  /** Why it was refused, if it was. */
  refusals: readonly SaidRefusal[];
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
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ "aria-label": t("cancel") }}>
      <form onSubmit={submit} className={classes.form}>
        <p className={classes.hint}>{note}</p>
        <Textarea
          label={label}
          required
          autosize
          minRows={2}
          error={refusals.length > 0 && refusals.map(({ message }) => message).join(" ")}
          value={words}
          data-autofocus
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <div className={classes.row}>
          <Button type="submit" loading={busy} disabled={isBlank(words)}>
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
