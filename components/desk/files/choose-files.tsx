"use client";

import { Button, type ButtonProps } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import { IconFileImport } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { storyFileTypes } from "@/core/word/file-kind-of";
import classes from "./files.module.css";

/** The button that opens the chooser of files: for the keyboard, and for a phone. */
export function ChooseFiles({
  onFiles,
  several = false,
  ...props
}: ButtonProps & { onFiles: (files: readonly File[]) => void; several?: boolean }) {
  const t = useTranslations("word");
  const input = useRef<HTMLInputElement>(null);
  const isAwake = useMounted();
  return (
    <>
      <Button
        variant="default"
        title={t("types")}
        leftSection={<IconFileImport size={16} aria-hidden />}
        disabled={!isAwake}
        {...props}
        onClick={() => input.current?.click()}
      >
        {t("import")}
      </Button>
      <input
        ref={input}
        type="file"
        className={classes.input}
        accept={storyFileTypes}
        multiple={several}
        aria-label={t("import")}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
