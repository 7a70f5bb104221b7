"use client";

import { Button, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAct } from "@/components/desk/use-act";
import type { ActionAnswer } from "@/components/ui/action-answer";
import { RefusalList } from "@/components/ui/refusal-list";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { Autosave } from "./autosave";
import classes from "./editor.module.css";

export type KeepVersionAct = (input: {
  storyId: string;
  revision: number;
  note: string;
}) => Promise<ActionAnswer<{ readonly version: number; readonly isNew: boolean }>>;

/** Keeps the words as they stand as a version, under a name if one is given. What is unsaved is saved first. */
export function KeepVersion({
  storyId,
  autosave,
  keep,
}: {
  storyId: string;
  autosave: Autosave;
  keep: KeepVersionAct;
}) {
  const t = useTranslations("versions.keep");
  const [note, setNote] = useState("");
  const [said, setSaid] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const [saving, setSaving] = useState(false);
  const act = useAct(keep, ({ version, isNew }) => {
    setSaid(t(isNew ? "kept" : "already", { number: version }));
    if (isNew) setNote("");
  });
  const run = async () => {
    setSaid(null);
    setSaving(true);
    const saved = await autosave.flush();
    setSaving(false);
    setUnsaved(!saved);
    if (saved) await act.run({ storyId, revision: autosave.revision, note });
  };
  return (
    <form
      className={classes.keep}
      aria-label={t("label")}
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving && !act.busy) void run();
      }}
    >
      <TextInput
        size="xs"
        aria-label={t("name")}
        placeholder={t("name")}
        title={t("hint")}
        value={note}
        error={act.errorOf("versionNote")}
        onChange={(event) => setNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          // The Enter that ends a composition keeps nothing yet.
          if (event.key === "Enter" && (event.nativeEvent.isComposing || event.keyCode === 229))
            event.preventDefault();
        }}
      />
      <Button type="submit" size="xs" variant="default" loading={saving || act.busy}>
        {t("act")}
      </Button>
      <span role="status">{said}</span>
      {unsaved && <RefusalNote>{t("notSaved")}</RefusalNote>}
      <RefusalList messages={act.errorsBeside("versionNote")} />
      {act.dialog}
    </form>
  );
}
