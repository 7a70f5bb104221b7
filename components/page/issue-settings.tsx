"use client";

import { Button, Modal, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { SaidRefusal } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import { refusalAt, refusalsBeside } from "@/components/ui/refusals-at";
import type { IssueRoom } from "@/core/issue/issue-room";
import { dateInZone, timeInZone } from "@/core/text/zoned-time";
import classes from "./board.module.css";

export interface IssueFieldsChange {
  readonly number: number;
  readonly runningNumber: number;
  readonly volume: string;
  readonly release?: { readonly date: string; readonly time: string };
}

/** What the rules call the two fields of the release time. */
const releaseField = { date: "releaseDate", time: "releaseTime" } as const;
const shownAtFields = ["number", "runningNumber", "volume", ...Object.values(releaseField)];

/** Numbers and release time of the issue. Only a time that was changed is sent, so that a past one may stand. */
export function IssueSettings({
  room,
  refusals,
  onSave,
  onClose,
}: {
  room: IssueRoom;
  /** Why the last try was refused. */
  refusals: readonly SaidRefusal[];
  onSave: (change: IssueFieldsChange) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTranslations("issues");
  const was = {
    date: dateInZone(room.releaseAt, room.timeZone),
    time: timeInZone(room.releaseAt, room.timeZone),
  };
  const [fields, setFields] = useState({
    number: String(room.number),
    runningNumber: String(room.runningNumber),
    volume: room.volume,
    ...was,
  });
  const [busy, setBusy] = useState(false);
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    error: refusalAt(refusals, name === "date" || name === "time" ? releaseField[name] : name),
    onChange: (event: { currentTarget: { value: string } }) =>
      setFields({ ...fields, [name]: event.currentTarget.value }),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const { date, time, volume } = fields;
    const done = await onSave({
      number: Number(fields.number),
      runningNumber: Number(fields.runningNumber),
      volume,
      ...((date !== was.date || time !== was.time) && { release: { date, time } }),
    });
    if (done) onClose();
    else setBusy(false);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("settings.title")}
      closeButtonProps={{ "aria-label": t("cancel") }}
    >
      <form onSubmit={submit} className={classes.form}>
        <div className={classes.pair}>
          <TextInput
            label={t("settings.number")}
            inputMode="numeric"
            required
            {...field("number")}
          />
          <TextInput
            label={t("settings.runningNumber")}
            inputMode="numeric"
            required
            {...field("runningNumber")}
          />
        </div>
        <TextInput label={t("settings.volume")} {...field("volume")} />
        <div className={classes.pair}>
          <TextInput type="date" label={t("settings.releaseDate")} required {...field("date")} />
          <TextInput type="time" label={t("settings.releaseTime")} required {...field("time")} />
        </div>
        <p className={classes.hint}>{t("settings.zone", { zone: room.timeZone })}</p>
        <RefusalList messages={refusalsBeside(refusals, shownAtFields)} />
        <div className={classes.row}>
          <Button type="submit" loading={busy}>
            {t("save")}
          </Button>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
