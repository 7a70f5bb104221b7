"use client";

import { ActionIcon, Menu } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconGripVertical,
  IconPilcrow,
  IconTrash,
} from "@tabler/icons-react";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type DragEvent, memo, useEffect, useRef, useState } from "react";
import { useLatest } from "@/components/ui/use-latest";
import { type InsertDesk, insertItems } from "../insert-items";
import type { Suggester } from "../suggesting/suggest";
import { type BlockRefusal, doubleBlocks, moveBlocks, removeBlocks } from "./block-acts";
import type { BlockAsks } from "./block-keys";
import classes from "./handle.module.css";
import { blocksAt, mayMove, startOf } from "./move-blocks";
import { useBlockPlace } from "./use-block-place";

const manners = insertItems.filter(({ group }) => group === "style");

/** The grip at the left of a block: dragged it moves the block, pressed it says what can be done with it. */
export const BlockGrip = memo(function BlockGrip({
  editor,
  by,
  asks,
  desk,
}: {
  editor: Editor;
  by: Suggester;
  asks: BlockAsks;
  desk: InsertDesk;
}) {
  const t = useTranslations("writing.blocks");
  const tool = useTranslations("editor.tool");
  const manner = useTranslations("blocks.insert");
  const around = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const [refused, setRefused] = useState<BlockRefusal | null>(null);
  const [place, show] = useBlockPlace(editor, around, opened);
  const { view } = editor;

  const menu = useLatest(() => {
    show(blocksAt(view.state).first);
    setOpened(true);
  });
  const sayWhyNot = useLatest((why: BlockRefusal) => {
    show(blocksAt(view.state).first);
    setRefused(why);
  });
  useEffect(() => asks.bind({ menu, refused: sayWhyNot }), [asks, menu, sayWhyNot]);
  useEffect(() => {
    if (!refused) return;
    const over = () => setRefused(null);
    editor.on("transaction", over);
    return () => {
      editor.off("transaction", over);
    };
  }, [editor, refused]);

  /** The blocks that are meant: the selected ones if this is one of them, else this one, where the cursor then stands. */
  const meant = (n: number) => {
    const selected = blocksAt(view.state);
    if (n >= selected.first && n <= selected.last) return selected;
    const { doc, tr } = view.state;
    const start = startOf(doc, n);
    view.dispatch(
      tr.setSelection(
        doc.child(n).isAtom
          ? NodeSelection.create(doc, start)
          : TextSelection.near(doc.resolve(start + 1)),
      ),
    );
    return { first: n, last: n };
  };
  const act = (run: (blocks: { first: number; last: number }) => BlockRefusal | null) => {
    if (!place) return;
    setOpened(false);
    const refusal = run(meant(place.n));
    view.focus();
    if (refusal) sayWhyNot(refusal);
  };
  const turn = (open: boolean) => {
    setOpened(open);
    if (!open) view.focus();
  };
  const drag = (event: DragEvent) => {
    if (!place) return;
    const { doc, tr } = view.state;
    if (!mayMove(doc, { first: place.n, last: place.n }, by)) {
      event.preventDefault();
      setRefused("unsettled");
      return;
    }
    const selection = NodeSelection.create(doc, startOf(doc, place.n));
    view.dispatch(tr.setSelection(selection));
    const { dom, text, slice } = view.serializeForClipboard(selection.content());
    event.dataTransfer.clearData();
    event.dataTransfer.setData("text/html", dom.innerHTML);
    event.dataTransfer.setData("text/plain", text);
    event.dataTransfer.effectAllowed = "move";
    const shown = view.nodeDOM(selection.from);
    if (shown instanceof Element) event.dataTransfer.setDragImage(shown, 0, 0);
    view.dragging = { slice, move: true };
  };
  const block = place && place.n < view.state.doc.childCount ? view.state.doc.child(place.n) : null;
  const isText = block !== null && !block.isAtom && block.type.name !== "table";
  return (
    <div ref={around} className={classes.around}>
      {place && (
        <div className={classes.place} style={{ top: place.top }}>
          <Menu opened={opened} onChange={turn} position="bottom-start" returnFocus={false}>
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                className={classes.grip}
                aria-label={t("grip")}
                title={t("gripHint")}
                draggable
                onDragStart={drag}
                onDragEnd={() => {
                  view.dragging = null;
                }}
              >
                <IconGripVertical size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {isText && (
                <>
                  <Menu.Label>{t("turnInto")}</Menu.Label>
                  <Menu.Item
                    data-autofocus
                    leftSection={<IconPilcrow size={16} aria-hidden />}
                    onClick={() =>
                      act(() => {
                        editor.chain().clearNodes().setParagraph().run();
                        return null;
                      })
                    }
                  >
                    {tool("paragraph")}
                  </Menu.Item>
                  {manners.map(({ name, Icon, run }) => (
                    <Menu.Item
                      key={name}
                      leftSection={<Icon size={16} aria-hidden />}
                      onClick={() =>
                        act(() => {
                          run(editor, desk);
                          return null;
                        })
                      }
                    >
                      {manner(name)}
                    </Menu.Item>
                  ))}
                  <Menu.Divider />
                </>
              )}
              <Menu.Item
                data-autofocus={!isText || undefined}
                leftSection={<IconArrowUp size={16} aria-hidden />}
                onClick={() => act((blocks) => moveBlocks(view, blocks, -1, by))}
              >
                {t("up")}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconArrowDown size={16} aria-hidden />}
                onClick={() => act((blocks) => moveBlocks(view, blocks, 1, by))}
              >
                {t("down")}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconCopy size={16} aria-hidden />}
                onClick={() => act((blocks) => doubleBlocks(view, blocks, by))}
              >
                {t("double")}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => act((blocks) => removeBlocks(view, blocks))}
              >
                {t("remove")}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          {refused && (
            <p role="alert" className={classes.refused}>
              {t(refused)}
            </p>
          )}
        </div>
      )}
    </div>
  );
});
