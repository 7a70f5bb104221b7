"use client";

import { ActionIcon, Input, Tooltip } from "@mantine/core";
import { IconBold } from "@tabler/icons-react";
import { EditorContent, useEditor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import type { Body } from "@/core/blocks/body";
import classes from "./editor.module.css";
import { bodyOfEditor, editorOfBody } from "./editor-body";
import { storyExtensions } from "./extensions";
import { type InsertDesk, type InsertItem, insertItems } from "./insert-items";
import pieces from "./piece-text.module.css";

const offered: readonly InsertItem[] = insertItems.filter(({ group }) => group === "style");
/** A piece holds no picture and no other piece. */
const nothing: InsertDesk = {
  pickPicture: () => undefined,
  pickPictures: () => undefined,
  pickBoilerplate: () => undefined,
  writeEmbed: () => undefined,
  writeReading: () => undefined,
};
const nobody = { newId: () => "", isMine: () => false };

/** A text the house keeps (a template's, a piece of boilerplate), in the blocks a story has. */
export function PieceText({
  label,
  body,
  error,
  onChange,
}: {
  label: string;
  body: Body;
  error?: string | undefined;
  onChange: (body: Body) => void;
}) {
  const id = useId();
  const t = useTranslations("kept-texts");
  const insert = useTranslations("blocks.insert");
  const tool = useTranslations("editor.tool");
  const editor = useEditor({
    extensions: storyExtensions(t("bodyEmpty"), { by: nobody, isOn: false, colourOf: () => 0 }),
    content: editorOfBody(body),
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: changed }) => onChange(bodyOfEditor(changed.state.doc.toJSON())),
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-labelledby": id },
    },
  });
  const active = useEditorState({
    editor,
    selector: ({ editor: e }) => ({
      bold: e?.isActive("bold") ?? false,
      items: offered.map((item) => (e && item.active?.(e)) ?? false),
    }),
  });
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id }} error={error}>
      <div className={pieces.piece}>
        {editor && (
          <div role="toolbar" aria-label={tool("label")} className={pieces.tools}>
            <Tool
              label={tool("bold")}
              active={active?.bold ?? false}
              onClick={() => editor.chain().focus().toggleBold().run()}
            >
              <IconBold size={16} aria-hidden />
            </Tool>
            {offered.map((item, index) => (
              <Tool
                key={item.name}
                label={insert(item.name)}
                active={active?.items[index] ?? false}
                onClick={() => item.run(editor, nothing)}
              >
                <item.Icon size={16} aria-hidden />
              </Tool>
            ))}
          </div>
        )}
        <EditorContent editor={editor} className={`${classes.text} ${pieces.text}`} />
      </div>
    </Input.Wrapper>
  );
}

function Tool({
  label,
  active,
  onClick,
  children,
}: {
  label: string;
  active: boolean;
  onClick: () => void;
  children: React.ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size="sm"
        variant={active ? "light" : "subtle"}
        color={active ? "accent" : "gray"}
        aria-label={label}
        aria-pressed={active}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
