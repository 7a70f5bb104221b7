"use client";

import { Button, Modal, NativeSelect, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { SaidRefusal } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import { refusalAt, refusalsBeside } from "@/components/ui/refusals-at";
import type { RoomPage } from "@/core/issue/issue-room";
import { dateInZone, timeInZone } from "@/core/text/zoned-time";
import classes from "./board.module.css";
import type { SectionName } from "./section-name";

export interface PersonName {
  readonly id: string;
  readonly name: string;
}

export interface PageFields {
  readonly name: string;
  readonly banner: string;
  readonly editorId: string | null;
  readonly sectionId: string | null;
  /** Null closes with the release. */
  readonly closes: { readonly date: string; readonly time: string } | null;
}

/** The fields that say what is wrong with them. */
const named = ["name", "banner", "editorId", "sectionId", "closesDate", "closesTime"] as const;

/** 版名, 题花, 责任编辑, section and closing time of a page. Stays open, with what was typed, until the change is taken. */
export function PageSettings({
  page,
  editors,
  sections,
  releaseAt,
  timeZone,
  refusals,
  onSave,
  onClose,
}: {
  page: RoomPage;
  editors: readonly PersonName[];
  sections: readonly SectionName[];
  /** Of the issue, UTC ms. */
  releaseAt: number;
  timeZone: string;
  /** Why the last try was refused. */
  refusals: readonly SaidRefusal[];
  onSave: (fields: PageFields) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTranslations("issues");
  const [fields, setFields] = useState({
    name: page.name,
    banner: page.banner,
    editorId: page.editorId,
    sectionId: page.sectionId,
    closesDate: dateInZone(page.closesAt ?? releaseAt, timeZone),
    closesTime: page.closesAt === null ? "" : timeInZone(page.closesAt, timeZone),
  });
  const more = useTranslations("room.page");
  const [saving, setSaving] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    const { closesDate: date, closesTime: time, ...rest } = fields;
    if (await onSave({ ...rest, closes: time === "" ? null : { date, time } })) onClose();
    else setSaving(false);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("page.settings", { page: page.number })}
      closeButtonProps={{ "aria-label": t("cancel") }}
    >
      <form onSubmit={submit} className={classes.form}>
        <TextInput
          label={t("page.name")}
          required
          error={refusalAt(refusals, "name")}
          value={fields.name}
          onChange={(e) => setFields({ ...fields, name: e.currentTarget.value })}
        />
        <TextInput
          label={t("page.banner")}
          error={refusalAt(refusals, "banner")}
          value={fields.banner}
          onChange={(e) => setFields({ ...fields, banner: e.currentTarget.value })}
        />
        <NativeSelect
          label={t("page.editor")}
          error={refusalAt(refusals, "editorId")}
          value={fields.editorId ?? ""}
          onChange={(e) => setFields({ ...fields, editorId: e.currentTarget.value || null })}
          data={[
            { value: "", label: t("page.noEditor") },
            ...editors.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <NativeSelect
          label={more("section")}
          error={refusalAt(refusals, "sectionId")}
          value={fields.sectionId ?? ""}
          onChange={(e) => setFields({ ...fields, sectionId: e.currentTarget.value || null })}
          data={[
            { value: "", label: t("page.noEditor") },
            ...sections.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <div className={classes.pair}>
          <TextInput
            type="date"
            label={more("closesDate")}
            error={refusalAt(refusals, "closesDate")}
            value={fields.closesDate}
            onChange={(e) => setFields({ ...fields, closesDate: e.currentTarget.value })}
          />
          <TextInput
            type="time"
            label={more("closesTime")}
            description={more("closesHint")}
            inputWrapperOrder={["label", "input", "description", "error"]}
            error={refusalAt(refusals, "closesTime")}
            value={fields.closesTime}
            onChange={(e) => setFields({ ...fields, closesTime: e.currentTarget.value })}
          />
        </div>
        <RefusalList messages={refusalsBeside(refusals, named)} />
        <div className={classes.row}>
          <Button type="submit" loading={saving}>
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
