"use client";

import { Button, Group, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import type { Act } from "@/components/desk/use-act";
import { RefusalNote } from "@/components/ui/refusal-note";
import { longestComment } from "@/core/story/check-comment";
import classes from "./comments.module.css";

/** Writes a comment. `@` offers names; Ctrl+Enter sends, never while an input method is composing. */
export function CommentBox({
  label,
  send,
  colleagues,
  act,
  onSend,
  onLeave,
  focused = false,
  children,
}: {
  label: string;
  send: string;
  colleagues: readonly { readonly id: string; readonly name: string }[];
  act: Pick<Act<never>, "busy" | "refusals" | "errorOf" | "errorsBeside" | "dialog">;
  onSend: (text: string) => Promise<void>;
  onLeave?: () => void;
  focused?: boolean;
  children?: ReactNode;
}) {
  const t = useTranslations("comments");
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [sent, setSent] = useState(0);
  const submit = async () => {
    await onSend(text);
    setSent(sent + 1);
  };
  // What was sent is taken out of the box only when it was taken: a refusal leaves every word.
  const [cleared, setCleared] = useState(0);
  if (sent > cleared && !act.busy) {
    setCleared(sent);
    if (act.refusals.length === 0) setText("");
  }
  const partial = /@([^\s@]{0,12})$/.exec(text)?.[1];
  const offered =
    partial === undefined ? [] : colleagues.filter(({ name }) => name.startsWith(partial));
  const call = (name: string) => {
    setText(`${text.slice(0, text.length - (partial?.length ?? 0))}${name} `);
    field.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void submit();
    } else if (event.key === "Escape" && onLeave && text === "") onLeave();
  };
  return (
    <form
      className={classes.box}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      <Textarea
        ref={field}
        size="xs"
        autosize
        minRows={2}
        maxRows={12}
        aria-label={label}
        placeholder={label}
        value={text}
        error={act.errorOf("comment")}
        maxLength={longestComment}
        autoFocus={focused}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={keys}
      />
      {offered.length > 0 && (
        <fieldset className={classes.names} aria-label={t("names")}>
          {offered.slice(0, 6).map(({ id, name }) => (
            <Button key={id} size="compact-xs" variant="default" onClick={() => call(name)}>
              {name}
            </Button>
          ))}
        </fieldset>
      )}
      {act.errorsBeside("comment").map((sentence) => (
        <RefusalNote key={sentence}>{sentence}</RefusalNote>
      ))}
      <Group gap="xs">
        <Button
          type="submit"
          size="compact-sm"
          variant="light"
          loading={act.busy}
          disabled={text.trim() === ""}
        >
          {send}
        </Button>
        {onLeave && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={onLeave}>
            {t("cancel")}
          </Button>
        )}
      </Group>
      {act.dialog}
    </form>
  );
}
