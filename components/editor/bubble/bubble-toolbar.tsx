"use client";

import { IconBold, IconH2, IconItalic, IconLink, IconMessage, IconNote } from "@tabler/icons-react";
import { type Editor, isTextSelection } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { useEditorState } from "@tiptap/react";
import { BubbleMenu } from "@tiptap/react/menus";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo, type RefObject, useEffect, useRef } from "react";
import { keysOf } from "@/components/desk/shortcuts/shortcuts";
import { type InsertDesk, insertItems } from "../insert-items";
import { ToolButton } from "../tool-button";
import { walkAlong } from "../walk-along";
import classes from "./bubble.module.css";

interface Tool {
  readonly name: "bold" | "italic" | "heading2" | "note";
  readonly Icon: typeof IconBold;
  readonly run: (editor: Editor) => void;
  readonly active: (editor: Editor) => boolean;
}

const menuKey = "bubbleToolbar";

const focus = (editor: Editor) => editor.chain().focus();

const tools: readonly Tool[] = [
  {
    name: "bold",
    Icon: IconBold,
    run: (e) => focus(e).toggleBold().run(),
    active: (e) => e.isActive("bold"),
  },
  {
    name: "italic",
    Icon: IconItalic,
    run: (e) => focus(e).toggleItalic().run(),
    active: (e) => e.isActive("italic"),
  },
  {
    name: "heading2",
    Icon: IconH2,
    run: (e) => focus(e).toggleHeading({ level: 2 }).run(),
    active: (e) => e.isActive("heading", { level: 2 }),
  },
  {
    name: "note",
    Icon: IconNote,
    run: (e) => focus(e).toggleMark("note").run(),
    active: (e) => e.isActive("note"),
  },
];

/** How a word is read, written over it. */
const reading = insertItems.find(({ name }) => name === "ruby");

/** Below the words: above them stand the fixed tools, and what a phone itself shows over a selection; its handles need room. */
const where = () => ({
  placement: "bottom" as const,
  offset: matchMedia("(pointer: coarse)").matches ? 28 : 8,
});

/** Words are selected by somebody who may change them; nothing is being composed. */
function isWanted({
  editor,
  element,
  view,
  state,
}: {
  editor: Editor;
  element: HTMLElement;
  view: EditorView;
  state: EditorState;
}): boolean {
  if (!editor.isEditable || view.composing || !isTextSelection(state.selection)) return false;
  if (state.selection.empty) return false;
  return view.hasFocus() || element.contains(document.activeElement);
}

/** Hidden while an input method composes over the words, and gone when they are no longer selected. */
function outOfTheWay(editor: Editor, row: RefObject<HTMLElement | null>): () => void {
  const text = editor.view.dom;
  const begin = () => row.current?.toggleAttribute("hidden", true);
  const end = () =>
    setTimeout(() => {
      row.current?.toggleAttribute("hidden", false);
      const { view } = editor;
      if (!view.isDestroyed && !view.composing && view.state.selection.empty)
        view.dispatch(view.state.tr.setMeta(menuKey, "hide"));
    }, 50);
  text.addEventListener("compositionstart", begin);
  text.addEventListener("compositionend", end);
  return () => {
    text.removeEventListener("compositionstart", begin);
    text.removeEventListener("compositionend", end);
  };
}

/**
 * What is most often done to selected words, beside them. It takes nothing of the selection, so a comment quotes the same
 * words; Alt F10 goes to it and Escape back to the text.
 */
export const BubbleToolbar = memo(function BubbleToolbar({
  editor,
  desk,
  onLink,
  onComment,
}: {
  editor: Editor;
  desk: InsertDesk;
  onLink: () => void;
  onComment: () => void;
}) {
  const t = useTranslations("writing.bubble");
  const tool = useTranslations("editor.tool");
  const label = useTranslations("blocks.insert");
  const options = useRef(where());
  const active = useEditorState({
    editor,
    selector: ({ editor: e }) =>
      e.state.selection.empty ? null : tools.map((one) => one.active(e)),
  });
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => outOfTheWay(editor, row), [editor]);
  const keys = (event: KeyboardEvent<HTMLDivElement>) => {
    walkAlong(event);
    if (event.key !== "Escape") return;
    event.preventDefault();
    editor.view.focus();
  };
  return (
    <BubbleMenu
      editor={editor}
      pluginKey={menuKey}
      shouldShow={isWanted}
      options={options.current}
      className={classes.place}
      tabIndex={-1}
    >
      <div
        ref={row}
        role="toolbar"
        aria-label={t("label")}
        aria-controls="story-text"
        className={classes.bubble}
        onKeyDown={keys}
        data-bubble
      >
        {tools.map(({ name: act, Icon, run }, index) => (
          <ToolButton
            key={act}
            titled
            label={act === "heading2" ? label(act) : tool(act)}
            keys={keysOf(act)}
            active={active?.[index] ?? false}
            onClick={() => run(editor)}
          >
            <Icon size={17} aria-hidden />
          </ToolButton>
        ))}
        <ToolButton titled label={tool("link")} keys={keysOf("link")} onClick={onLink}>
          <IconLink size={17} aria-hidden />
        </ToolButton>
        {reading && (
          <ToolButton
            titled
            label={label(reading.name)}
            keys={keysOf(reading.name)}
            onClick={() => reading.run(editor, desk)}
          >
            <reading.Icon size={17} aria-hidden />
          </ToolButton>
        )}
        <ToolButton titled label={t("comment")} keys={keysOf("comment")} onClick={onComment}>
          <IconMessage size={17} aria-hidden />
        </ToolButton>
      </div>
    </BubbleMenu>
  );
});
