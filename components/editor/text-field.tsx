"use client";

import { Textarea } from "@mantine/core";
import { type KeyboardEvent, memo } from "react";
import classes from "./editor.module.css";

/**
 * A field of the story as text, not as a box. Enter goes to the next one, unless an input method is composing. It measures
 * itself whenever it is drawn, so it is drawn only when it changes.
 */
export const TextField = memo(function TextField({
  name,
  label,
  value,
  onChange,
  error,
  readOnly,
}: {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  readOnly?: boolean | undefined;
}) {
  return (
    <Textarea
      variant="unstyled"
      autosize
      minRows={1}
      data-field={name}
      aria-label={label}
      placeholder={label}
      value={value}
      error={error}
      readOnly={readOnly ?? false}
      onChange={(event) => onChange(event.currentTarget.value.replaceAll("\n", " "))}
      onKeyDown={toNext}
      classNames={{ root: classes[name] ?? "", input: classes.line ?? "" }}
    />
  );
});

function toNext(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLElement>("[data-field], #story-text .ProseMirror")];
  all[all.indexOf(event.currentTarget) + 1]?.focus();
}
