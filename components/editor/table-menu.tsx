"use client";

import { ActionIcon, Tooltip } from "@mantine/core";
import {
  IconArrowMerge,
  IconArrowsSplit,
  IconColumnInsertLeft,
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconRowRemove,
  IconTableColumn,
  IconTableOff,
  IconTableRow,
} from "@tabler/icons-react";
import { findParentNode } from "@tiptap/core";
import { isInTable } from "@tiptap/pm/tables";
import { type Editor, useEditorState } from "@tiptap/react";
import { BubbleMenu } from "@tiptap/react/menus";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { mayGrow } from "./blocks/may-grow";
import classes from "./editor.module.css";
import { walkAlong } from "./walk-along";

interface Act {
  readonly name: string;
  readonly Icon: typeof IconTableRow;
  readonly run: (editor: Editor) => boolean;
  readonly can: (editor: Editor) => boolean;
}

const act = (
  name: string,
  Icon: Act["Icon"],
  run: Act["run"],
  can: Act["can"] = () => true,
): Act => ({ name, Icon, run, can });

const acts: readonly Act[] = [
  act("rowBefore", IconRowInsertTop, (e) => e.commands.addRowBefore(), mayGrow("rows")),
  act("rowAfter", IconRowInsertBottom, (e) => e.commands.addRowAfter(), mayGrow("rows")),
  act(
    "columnBefore",
    IconColumnInsertLeft,
    (e) => e.commands.addColumnBefore(),
    mayGrow("columns"),
  ),
  act("columnAfter", IconColumnInsertRight, (e) => e.commands.addColumnAfter(), mayGrow("columns")),
  act("deleteRow", IconRowRemove, (e) => e.commands.deleteRow()),
  act("deleteColumn", IconColumnRemove, (e) => e.commands.deleteColumn()),
  act(
    "merge",
    IconArrowMerge,
    (e) => e.commands.mergeCells(),
    (e) => e.can().mergeCells(),
  ),
  act(
    "split",
    IconArrowsSplit,
    (e) => e.commands.splitCell(),
    (e) => e.can().splitCell(),
  ),
  act("headerRow", IconTableRow, (e) => e.commands.toggleHeaderRow()),
  act("headerColumn", IconTableColumn, (e) => e.commands.toggleHeaderColumn()),
  act("deleteTable", IconTableOff, (e) => e.commands.deleteTable()),
];

/** What can be done to the table with the cursor, beside it. Alt-F10 leads there from the keyboard, Escape back. */
export function TableMenu({ editor, readOnly }: { editor: Editor; readOnly: boolean }) {
  const t = useTranslations("blocks.table");
  const enabled = useEditorState({
    editor,
    selector: ({ editor: e }) => (isInTable(e.state) ? acts.map(({ can }) => can(e)) : null),
  });
  const keys = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === "Escape") editor.commands.focus();
    else walkAlong(event);
  };
  return (
    <BubbleMenu
      editor={editor}
      pluginKey="tableMenu"
      updateDelay={100}
      shouldShow={({ state }) => editor.isEditable && isInTable(state)}
      getReferencedVirtualElement={() => tableOnScreen(editor)}
      options={{
        placement: "bottom-end",
        offset: 4,
        flip: false,
        shift: { crossAxis: true, padding: { top: 100, bottom: 60, left: 4, right: 4 } },
      }}
      className={classes.tableMenu}
    >
      <div
        role="toolbar"
        aria-label={t("menu")}
        className={classes.group}
        onKeyDown={keys}
        id="table-menu"
      >
        {acts.map(({ name, Icon, run }, index) => (
          <Tooltip key={name} label={t(name)}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t(name)}
              disabled={readOnly || !(enabled?.[index] ?? false)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => run(editor)}
            >
              <Icon size={17} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ))}
      </div>
    </BubbleMenu>
  );
}

/** Where the table with the cursor is drawn. */
function tableOnScreen({ state, view }: Editor) {
  const found = findParentNode(({ type }) => type.name === "table")(state.selection);
  const dom = found && view.nodeDOM(found.pos);
  if (!(dom instanceof HTMLElement)) return null;
  return { getBoundingClientRect: () => dom.getBoundingClientRect() };
}

/** Leads the keyboard to the table's menu. @returns whether there is one. */
export function enterTableMenu(): boolean {
  const first = document.querySelector<HTMLElement>("#table-menu button:not(:disabled)");
  first?.focus();
  return first !== null;
}
