"use client";

import { Button, Modal, NativeSelect, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { SaidRefusal } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import { refusalAt, refusalsBeside } from "@/components/ui/refusals-at";
import type { RoomPage } from "@/core/issue/issue-room";
import classes from "./board.module.css";

export interface PersonName {
  readonly id: string;
  readonly name: string;
}

export interface PageFields {
  readonly name: string;
  readonly banner: string;
  readonly editorId: string | null;
}

/** 版名, 题花 and 责任编辑 of a page. Stays open, with what was typed, until the change is taken. */
export function PageSettings({
  page,
  editors,
  refusals,
  onSave,
  onClose,
}: {
  page: RoomPage;
  editors: readonly PersonName[];
  /** Why the last try was refused. */
  refusals: readonly SaidRefusal[];
  onSave: (fields: PageFields) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTranslations("issues");
  const [fields, setFields] = useState<PageFields>(page);
  const [saving, setSaving] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    const { name, banner, editorId } = fields;
    if (await onSave({ name, banner, editorId })) onClose();
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
        <RefusalList messages={refusalsBeside(refusals, ["name", "banner", "editorId"])} />
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
