"use client";

import { Button, FileButton, Group, Textarea } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type DragEvent, useState } from "react";
import { RefusalNote } from "@/components/ui/refusal-note";
import { sayRefusal } from "@/components/ui/say-refusal";
import { checkPageText, largestPageFile, pageTextTooLarge } from "@/core/page-text/check-page-text";
import { decodePageText } from "@/core/page-text/decode-page-text";
import type { Refusal } from "@/core/refusal";
import classes from "./import.module.css";

/** Paste the page's text, or give it as a file of any of the usual encodings. */
export function TextStep({ text, onText }: { text: string; onText: (text: string) => void }) {
  const t = useTranslations("import");
  const say = useTranslations("refusals");
  const [draft, setDraft] = useState(text);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const read = (candidate: string) => {
    const answer = checkPageText(candidate);
    setRefusal(answer.ok ? null : answer);
    if (answer.ok) onText(candidate);
  };
  const readFile = async (file: File | null | undefined) => {
    if (!file) return;
    if (file.size > largestPageFile) return setRefusal(pageTextTooLarge("file"));
    const decoded = decodePageText(new Uint8Array(await file.arrayBuffer()));
    if (!decoded.ok) return setRefusal(decoded);
    setDraft(decoded.text);
    read(decoded.text);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void readFile(event.dataTransfer.files[0]);
  };

  return (
    <section className={classes.textStep} aria-label={t("text.label")}>
      <Textarea
        label={t("text.label")}
        description={t("text.help")}
        placeholder={t("text.placeholder")}
        autosize
        minRows={14}
        maxRows={24}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
        classNames={{ input: classes.paste }}
      />
      {refusal && <RefusalNote>{sayRefusal(refusal, say)}</RefusalNote>}
      <Group>
        <Button onClick={() => read(draft)}>{t("text.read")}</Button>
        <FileButton onChange={(file) => void readFile(file)} accept=".txt,text/plain">
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconFileText size={16} aria-hidden />}
            >
              {t("text.file")}
            </Button>
          )}
        </FileButton>
      </Group>
    </section>
  );
}
