"use client";

import { Button, Group } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import workspace from "@/components/desk/stories/workspace.module.css";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { StoryDraft } from "@/core/story/story";
import { sendKeep } from "./send-save";
import { useLeftCopy } from "./use-left-copy";

/**
 * This browser holds words the server never had, and the story can no longer be written: offers to keep them as
 * a version, where all may read them, or to let them go.
 */
export function LeftOverCopy({
  story,
}: {
  story: { readonly id: string; readonly userId: string; readonly draft: StoryDraft };
}) {
  const t = useTranslations("editor.leftOver");
  const { copy, settled } = useLeftCopy(story);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!copy) return null;
  const keep = async () => {
    setBusy(true);
    const kept = await sendKeep(story, copy.draft, "conflict");
    setBusy(false);
    setFailed(kept === null);
    if (kept !== null) settled();
  };
  return (
    <section className={workspace.note} aria-label={t("title")}>
      <p>
        <strong>{t("title")}</strong> {t("note")}
      </p>
      {failed && <RefusalNote>{t("notKept")}</RefusalNote>}
      <Group gap="xs">
        <Button size="xs" loading={busy} onClick={() => void keep()}>
          {t("keep")}
        </Button>
        <Button size="xs" variant="default" onClick={settled}>
          {t("drop")}
        </Button>
      </Group>
    </section>
  );
}
