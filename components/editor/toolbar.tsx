"use client";

import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconItalic,
  IconLanguage,
  IconLink,
  IconListSearch,
  IconNote,
  IconPencilPlus,
  IconPilcrow,
} from "@tabler/icons-react";
import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import classes from "./editor.module.css";
import { type InsertDesk, insertItems } from "./insert-items";
import { InsertMenu } from "./insert-menu";
import { walkAlong } from "./walk-along";

interface Tool {
  readonly name: string;
  readonly Icon: typeof IconBold;
  readonly keys?: string;
  readonly run: (editor: Editor, desk: InsertDesk) => void;
  readonly active?: (editor: Editor) => boolean;
  readonly enabled?: (editor: Editor) => boolean;
}

const focus = (editor: Editor) => editor.chain().focus();

/** What can be inserted and is wanted so often that it has a button of its own. */
const inserts = (...names: readonly string[]): readonly Tool[] =>
  insertItems.filter(({ name }) => names.includes(name));

const groups: readonly (readonly Tool[])[] = [
  [
    {
      name: "undo",
      Icon: IconArrowBackUp,
      keys: "Ctrl Z",
      run: (e) => focus(e).undo().run(),
      enabled: (e) => e.can().undo(),
    },
    {
      name: "redo",
      Icon: IconArrowForwardUp,
      keys: "Ctrl Shift Z",
      run: (e) => focus(e).redo().run(),
      enabled: (e) => e.can().redo(),
    },
  ],
  [
    {
      name: "paragraph",
      Icon: IconPilcrow,
      keys: "Ctrl Alt 0",
      run: (e) => focus(e).setParagraph().run(),
      active: (e) => e.isActive("paragraph"),
    },
    ...inserts("heading2", "heading3", "verse"),
  ],
  [
    {
      name: "bold",
      Icon: IconBold,
      keys: "Ctrl B",
      run: (e) => focus(e).toggleBold().run(),
      active: (e) => e.isActive("bold"),
    },
    {
      name: "italic",
      Icon: IconItalic,
      keys: "Ctrl I",
      run: (e) => focus(e).toggleItalic().run(),
      active: (e) => e.isActive("italic"),
    },
  ],
  inserts("blockquote", "bulletList", "orderedList", "footnote", "picture"),
];

const insertable = new Set(insertItems.map(({ name }) => name));

const languages = ["en", "zh-TW", "ja", "ko", "fr", "de", "ru"] as const;

/** What can be done to the words, by mouse and by keyboard: arrow keys walk along it. */
export function Toolbar({
  editor,
  readOnly,
  suggests,
  onSuggests,
  insertDesk,
  onLink,
  onFind,
}: {
  editor: Editor;
  readOnly: boolean;
  suggests: boolean;
  onSuggests: (on: boolean) => void;
  insertDesk: InsertDesk;
  onLink: () => void;
  onFind: () => void;
}) {
  const t = useTranslations("editor.tool");
  const label = useTranslations("blocks.insert");
  const state = useEditorState({
    editor,
    selector: ({ editor: e }) => ({
      isNote: e.isActive("note"),
      tools: groups.flat().map((tool) => ({
        active: tool.active?.(e) ?? false,
        enabled: tool.enabled?.(e) ?? true,
      })),
    }),
  });
  const tools = groups.flat();
  const button = (tool: Tool) => {
    const { active, enabled } = state.tools[tools.indexOf(tool)] ?? {
      active: false,
      enabled: true,
    };
    return (
      <ToolButton
        key={tool.name}
        label={insertable.has(tool.name) ? label(tool.name) : t(tool.name)}
        keys={tool.keys}
        active={active}
        disabled={readOnly || !enabled}
        onClick={() => tool.run(editor, insertDesk)}
      >
        <tool.Icon size={17} aria-hidden />
      </ToolButton>
    );
  };
  return (
    <div
      role="toolbar"
      aria-label={t("label")}
      aria-controls="story-text"
      className={classes.toolbar}
      onKeyDown={walkAlong}
    >
      <InsertMenu editor={editor} desk={insertDesk} readOnly={readOnly} />
      {groups.map((group, index) => (
        <div key={index} className={classes.group}>
          {group.map(button)}
        </div>
      ))}
      <div className={classes.group}>
        <ToolButton label={t("link")} keys="Ctrl K" disabled={readOnly} onClick={onLink}>
          <IconLink size={17} aria-hidden />
        </ToolButton>
        <Menu position="bottom-start">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("lang")}
              title={t("lang")}
              disabled={readOnly}
            >
              <IconLanguage size={17} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item data-autofocus onClick={() => focus(editor).unsetMark("lang").run()}>
              {t("langNone")}
            </Menu.Item>
            {languages.map((lang) => (
              <Menu.Item key={lang} onClick={() => focus(editor).setMark("lang", { lang }).run()}>
                {t(`language.${lang}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <ToolButton label={t("find")} keys="Ctrl H" onClick={onFind}>
          <IconListSearch size={17} aria-hidden />
        </ToolButton>
      </div>
      <div className={classes.group}>
        <ToolButton
          label={t("note")}
          active={state.isNote}
          disabled={readOnly}
          onClick={() => focus(editor).toggleMark("note").run()}
        >
          <IconNote size={17} aria-hidden />
        </ToolButton>
        <Button
          size="compact-sm"
          variant={suggests ? "light" : "subtle"}
          color={suggests ? "accent" : "gray"}
          aria-pressed={suggests}
          disabled={readOnly}
          title={t(suggests ? "suggestsOn" : "suggestsOff")}
          leftSection={<IconPencilPlus size={16} aria-hidden />}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onSuggests(!suggests)}
        >
          {t("suggests")}
        </Button>
      </div>
    </div>
  );
}

function ToolButton({
  label,
  keys,
  active,
  disabled,
  onClick,
  children,
}: {
  label: string;
  keys?: string | undefined;
  active?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Tooltip label={keys ? `${label} ${keys}` : label}>
      <ActionIcon
        variant={active ? "light" : "subtle"}
        color={active ? "accent" : "gray"}
        aria-label={label}
        aria-pressed={active}
        disabled={disabled}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
