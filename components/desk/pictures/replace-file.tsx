"use client";

import { Button, FileButton, Textarea } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { LibraryPicture } from "./library-picture";
import classes from "./pictures.module.css";

/** Another file for the picture; the duty chief may show it to readers too, with the notice that tells them. */
export function ReplaceFile({
  picture,
  isPublic,
  mayTellReaders,
}: {
  picture: LibraryPicture;
  isPublic: boolean;
  mayTellReaders: boolean;
}) {
  const t = useTranslations("pictures");
  const refusals = useTranslations("refusals");
  const router = useRouter();
  const [notice, setNotice] = useState("");
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly ok: boolean; readonly words: string } | null>(null);

  async function send(file: File | null) {
    if (!file) return;
    setBusy(true);
    const query = new URLSearchParams({ name: file.name, ...(notice.trim() && { notice }) });
    const response = await fetch(`/api/desk/pictures/${picture.id}/file?${query}`, {
      method: "POST",
      body: file,
    }).catch(() => null);
    const answer = await response?.json().catch(() => null);
    setBusy(false);
    const reasons = (answer?.refusals ?? []) as readonly { readonly message: string }[];
    const words = reasons.map(({ message }) => message).join(" ");
    setSaid(
      response?.ok
        ? { ok: true, words: t("replaced") }
        : { ok: false, words: words || refusals("no-connection") },
    );
    if (response?.ok) router.refresh();
  }

  return (
    <div className={classes.act}>
      {isPublic && (
        <p className={classes.facts}>{t(mayTellReaders ? "replaceChief" : "replacePublic")}</p>
      )}
      {isPublic && mayTellReaders && (
        <Textarea
          label={t("replaceNotice")}
          value={notice}
          maxLength={500}
          autosize
          onChange={(event) => setNotice(event.currentTarget.value)}
        />
      )}
      <FileButton onChange={(file) => void send(file)} accept="image/*">
        {(props) => (
          <Button {...props} size="compact-sm" variant="default" loading={busy}>
            {t(notice.trim() ? "replaceForReaders" : "replace")}
          </Button>
        )}
      </FileButton>
      {said &&
        (said.ok ? (
          <p role="status" className={classes.facts}>
            {said.words}
          </p>
        ) : (
          <RefusalNote>{said.words}</RefusalNote>
        ))}
    </div>
  );
}
