"use client";

import { ActionIcon, Menu } from "@mantine/core";
import { IconGripVertical } from "@tabler/icons-react";
import type { Node } from "@tiptap/pm/model";
import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type DragEvent, memo, useEffect, useRef, useState } from "react";
import { useLatest } from "@/components/ui/use-latest";
import type { InsertDesk } from "../insert-items";
import type { Suggester } from "../suggesting/suggest";
import type { BlockRefusal } from "./block-acts";
import type { BlockAsks } from "./block-keys";
import { BlockMenu } from "./block-menu";
import { dragBlock } from "./drag-block";
import classes from "./handle.module.css";
import { type Blocks, blocksAt, blocksMeant, mayMove } from "./move-blocks";
import { useBlockPlace } from "./use-block-place";

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
  const around = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const [place, show] = useBlockPlace(editor, around, opened);
  const [refused, setRefused] = useRefusal(editor);
  const { view } = editor;

  const sayWhyNot = useLatest((why: BlockRefusal) => {
    show(blocksAt(view.state).first);
    setRefused(why);
  });
  useEffect(() => asks.bind({ refused: sayWhyNot }), [asks, sayWhyNot]);

  const act = (run: (blocks: Blocks) => BlockRefusal | null) => {
    if (!place) return;
    setOpened(false);
    const refusal = run(blocksMeant(view, place.n));
    view.focus();
    if (refusal) sayWhyNot(refusal);
  };
  const turn = (open: boolean) => {
    setOpened(open);
    if (!open) view.focus();
  };
  const drag = (event: DragEvent) => {
    if (!place) return;
    if (mayMove(view.state.doc, { first: place.n, last: place.n }, by))
      dragBlock(view, place.n, event.dataTransfer);
    else {
      event.preventDefault();
      setRefused("unsettled");
    }
  };
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
            <BlockMenu
              editor={editor}
              by={by}
              desk={desk}
              isText={isText(view.state.doc.maybeChild(place.n))}
              act={act}
            />
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

/** Why the last thing asked for was not done, until something else is. */
function useRefusal(editor: Editor) {
  const [refused, setRefused] = useState<BlockRefusal | null>(null);
  useEffect(() => {
    if (!refused) return;
    const over = () => setRefused(null);
    editor.on("update", over);
    editor.on("selectionUpdate", over);
    return () => {
      editor.off("update", over);
      editor.off("selectionUpdate", over);
    };
  }, [editor, refused]);
  return [refused, setRefused] as const;
}

const listed = ["bulletList", "orderedList", "blockquote"];
const isText = (block: Node | null): boolean =>
  block !== null && (block.isTextblock || listed.includes(block.type.name));
