"use client";

import { Button, Group, Popover, Textarea } from "@mantine/core";
import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import classes from "./blocks.module.css";
import { useIsEditable } from "./use-is-editable";

/** The number of a footnote; it opens the note's words. A new note opens by itself. */
export function FootnoteView({ node, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const t = useTranslations("editor.footnote");
  const isEditable = useIsEditable(editor);
  const kept = String(node.attrs.text ?? "");
  const [open, setOpen] = useState(kept === "" && editor.isEditable);
  const [text, setText] = useState(kept);
  const close = () => {
    if (text !== kept) updateAttributes({ text });
    setOpen(false);
  };
  return (
    <NodeViewWrapper as="span" className={classes.footnote} contentEditable={false}>
      <Popover
        opened={open}
        onChange={(next) => (next ? setOpen(true) : close())}
        width={320}
        trapFocus
        withArrow
      >
        <Popover.Target>
          <button
            type="button"
            className={classes.number}
            aria-label={t("open", { text: kept })}
            onClick={() => setOpen(!open)}
          >
            {t("mark")}
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <Textarea
            label={t("label")}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            readOnly={!isEditable}
            maxLength={10_000}
            autosize
            minRows={2}
            maxRows={8}
            data-autofocus
          />
          <Group justify="space-between" mt="xs">
            <Button size="xs" variant="subtle" onClick={() => deleteNode()} disabled={!isEditable}>
              {t("remove")}
            </Button>
            <Button size="xs" onClick={close}>
              {t("done")}
            </Button>
          </Group>
        </Popover.Dropdown>
      </Popover>
    </NodeViewWrapper>
  );
}
