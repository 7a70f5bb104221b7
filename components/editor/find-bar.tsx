"use client";

import { ActionIcon, Button, Checkbox, CloseButton, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useState } from "react";
import classes from "./editor.module.css";
import { act, canBeSought, foundIn, type Sought, seek } from "./find-in-text";

/** Finds and replaces in the text of the story, in either width of its letters and marks. */
export function FindBar({
  editor,
  words,
  readOnly,
  onClose,
}: {
  editor: Editor;
  /** To begin with: what was selected. */
  words: string;
  readOnly: boolean;
  onClose: () => void;
}) {
  const t = useTranslations("editor.find");
  const [sought, setSought] = useState<Sought>({
    words,
    replacement: "",
    isPattern: false,
    anyWidth: true,
    matchCase: false,
  });
  const [replaced, setReplaced] = useState<number | null>(null);
  const found = useEditorState({ editor, selector: ({ editor: e }) => foundIn(e) });
  const isReadable = canBeSought(sought);
  useEffect(() => {
    seek(editor, isReadable ? sought : null);
  }, [editor, sought, isReadable]);
  useEffect(() => () => void (editor.isDestroyed || seek(editor, null)), [editor]);

  const change = (part: Partial<Sought>) => {
    setReplaced(null);
    setSought({ ...sought, ...part });
  };
  const replaceAll = () => {
    const { count } = foundIn(editor);
    act(editor, "replaceAll");
    setReplaced(count);
  };
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    // Some browsers end the composition before they tell of the Enter that ended it: its code is 229 all the same.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      act(editor, event.shiftKey ? "previous" : "next");
    }
  };
  const said = !isReadable
    ? t("notReadable")
    : replaced !== null
      ? t("replaced", { count: replaced })
      : sought.words !== "" && t("found", { count: found.count, at: found.at });
  const nothing = found.count === 0;
  return (
    <search aria-label={t("label")} className={classes.find} onKeyDown={keys}>
      <TextInput
        size="xs"
        aria-label={t("words")}
        placeholder={t("words")}
        value={sought.words}
        error={!isReadable}
        onChange={(event) => change({ words: event.currentTarget.value })}
        data-autofocus
        autoFocus
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("previous")}
        title={`${t("previous")} Shift Enter`}
        disabled={nothing}
        onClick={() => act(editor, "previous")}
      >
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("next")}
        title={`${t("next")} Enter`}
        disabled={nothing}
        onClick={() => act(editor, "next")}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      {!readOnly && (
        <>
          <TextInput
            size="xs"
            aria-label={t("replacement")}
            placeholder={t("replacement")}
            value={sought.replacement}
            onChange={(event) => change({ replacement: event.currentTarget.value })}
          />
          <Button
            size="compact-xs"
            variant="default"
            disabled={nothing}
            onClick={() => act(editor, "replace")}
          >
            {t("replace")}
          </Button>
          <Button size="compact-xs" variant="default" disabled={nothing} onClick={replaceAll}>
            {t("replaceAll")}
          </Button>
        </>
      )}
      <CloseButton
        size="sm"
        aria-label={t("close")}
        title={`${t("close")} Esc`}
        onClick={onClose}
      />
      <div className={classes.ways}>
        {(["anyWidth", "matchCase", "isPattern"] as const).map((way) => (
          <Checkbox
            key={way}
            size="xs"
            label={t(way)}
            checked={sought[way] && !(way === "anyWidth" && sought.isPattern)}
            disabled={way === "anyWidth" && sought.isPattern}
            onChange={(event) => change({ [way]: event.currentTarget.checked })}
          />
        ))}
        <span role="status">{said}</span>
        {replaced !== null && replaced > 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => {
              editor.commands.undo();
              setReplaced(null);
            }}
          >
            {t("undo")}
          </Button>
        )}
      </div>
    </search>
  );
}
