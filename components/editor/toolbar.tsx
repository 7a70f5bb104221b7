"use client";

import { ActionIcon, Button, Menu } from "@mantine/core";
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
import { keysOf } from "@/components/desk/shortcuts/shortcuts";
import { CharacterPanel } from "./characters/character-panel";
import classes from "./editor.module.css";
import { type InsertDesk, insertItems } from "./insert-items";
import { InsertMenu } from "./insert-menu";
import { ToolButton } from "./tool-button";
import { walkAlong } from "./walk-along";
import { WritingMenu } from "./writing-menu";

interface Tool {
  readonly name: string;
  readonly Icon: typeof IconBold;
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
      run: (e) => focus(e).undo().run(),
      enabled: (e) => e.can().undo(),
    },
    {
      name: "redo",
      Icon: IconArrowForwardUp,
      run: (e) => focus(e).redo().run(),
      enabled: (e) => e.can().redo(),
    },
  ],
  [
    {
      name: "paragraph",
      Icon: IconPilcrow,
      run: (e) => focus(e).setParagraph().run(),
      active: (e) => e.isActive("paragraph"),
    },
    ...inserts("heading2", "heading3", "verse"),
  ],
  [
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
        keys={keysOf(tool.name)}
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
      onKeyDown={(event) => {
        walkAlong(event);
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        editor.view.focus();
      }}
    >
      <InsertMenu editor={editor} desk={insertDesk} readOnly={readOnly} />
      {groups.map((group, index) => (
        <div key={index} className={classes.group}>
          {group.map(button)}
        </div>
      ))}
      <div className={classes.group}>
        <ToolButton label={t("link")} keys={keysOf("link")} disabled={readOnly} onClick={onLink}>
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
            <Menu.Item onClick={() => focus(editor).unsetMark("lang").run()}>
              {t("langNone")}
            </Menu.Item>
            {languages.map((lang) => (
              <Menu.Item key={lang} onClick={() => focus(editor).setMark("lang", { lang }).run()}>
                {t(`language.${lang}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <CharacterPanel editor={editor} readOnly={readOnly} />
        <ToolButton label={t("find")} keys={keysOf("find")} onClick={onFind}>
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
        <WritingMenu />
      </div>
    </div>
  );
}
