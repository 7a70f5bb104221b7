"use client";

import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconFeather,
  IconH2,
  IconH3,
  IconItalic,
  IconLanguage,
  IconLink,
  IconList,
  IconListNumbers,
  IconListSearch,
  IconNote,
  IconPencilPlus,
  IconPhoto,
  IconPilcrow,
  IconSeparatorHorizontal,
  IconSuperscript,
} from "@tabler/icons-react";
import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import type { KeyboardEvent, ReactNode } from "react";
import classes from "./editor.module.css";
import { WritingMenu } from "./writing-menu";

interface Tool {
  readonly name: string;
  readonly Icon: typeof IconBold;
  readonly keys?: string;
  readonly run: (editor: Editor) => void;
  readonly active?: (editor: Editor) => boolean;
  readonly enabled?: (editor: Editor) => boolean;
}

const focus = (editor: Editor) => editor.chain().focus();

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
    {
      name: "heading2",
      Icon: IconH2,
      keys: "Ctrl Alt 2",
      run: (e) => focus(e).toggleHeading({ level: 2 }).run(),
      active: (e) => e.isActive("heading", { level: 2 }),
    },
    {
      name: "heading3",
      Icon: IconH3,
      keys: "Ctrl Alt 3",
      run: (e) => focus(e).toggleHeading({ level: 3 }).run(),
      active: (e) => e.isActive("heading", { level: 3 }),
    },
    {
      name: "verse",
      Icon: IconFeather,
      run: (e) => focus(e).toggleNode("verse", "paragraph").run(),
      active: (e) => e.isActive("verse"),
    },
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
  [
    {
      name: "blockquote",
      Icon: IconBlockquote,
      keys: "Ctrl Shift B",
      run: (e) => focus(e).toggleBlockquote().run(),
      active: (e) => e.isActive("blockquote"),
    },
    {
      name: "bulletList",
      Icon: IconList,
      keys: "Ctrl Shift 8",
      run: (e) => focus(e).toggleBulletList().run(),
      active: (e) => e.isActive("bulletList"),
    },
    {
      name: "orderedList",
      Icon: IconListNumbers,
      keys: "Ctrl Shift 7",
      run: (e) => focus(e).toggleOrderedList().run(),
      active: (e) => e.isActive("orderedList"),
    },
    {
      name: "separator",
      Icon: IconSeparatorHorizontal,
      run: (e) => focus(e).setHorizontalRule().run(),
    },
    {
      name: "footnote",
      Icon: IconSuperscript,
      run: (e) => focus(e).insertContent({ type: "footnote" }).run(),
    },
  ],
];

const languages = ["en", "zh-TW", "ja", "ko", "fr", "de", "ru"] as const;

/** What can be done to the words, by mouse and by keyboard: arrow keys walk along it. */
export function Toolbar({
  editor,
  readOnly,
  suggests,
  onSuggests,
  onPicture,
  onLink,
  onFind,
}: {
  editor: Editor;
  readOnly: boolean;
  suggests: boolean;
  onSuggests: (on: boolean) => void;
  onPicture: () => void;
  onLink: () => void;
  onFind: () => void;
}) {
  const t = useTranslations("editor.tool");
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
        label={t(tool.name)}
        keys={tool.keys}
        active={active}
        disabled={readOnly || !enabled}
        onClick={() => tool.run(editor)}
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
      onKeyDown={walk}
    >
      {groups.map((group, index) => (
        <div key={index} className={classes.group}>
          {group.map(button)}
        </div>
      ))}
      <div className={classes.group}>
        <ToolButton label={t("link")} keys="Ctrl K" disabled={readOnly} onClick={onLink}>
          <IconLink size={17} aria-hidden />
        </ToolButton>
        <ToolButton label={t("picture")} disabled={readOnly} onClick={onPicture}>
          <IconPhoto size={17} aria-hidden />
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
        <WritingMenu />
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

/** Left and right move along the toolbar, Home and End to its ends. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const buttons = [
    ...event.currentTarget.querySelectorAll<HTMLButtonElement>("button:not(:disabled)"),
  ];
  const at = buttons.findIndex((button) => button.matches(":focus"));
  const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[
    event.key
  ];
  if (at === -1 || target === undefined) return;
  event.preventDefault();
  buttons.at(target % buttons.length)?.focus();
}
