"use client";

import { Menu } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconCopy, IconPilcrow, IconTrash } from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type InsertDesk, insertItems } from "../insert-items";
import type { Suggester } from "../suggesting/suggest";
import { type BlockRefusal, doubleBlocks, moveBlocks, removeBlocks } from "./block-acts";
import type { Blocks } from "./move-blocks";

const manners = insertItems.filter(({ group }) => group === "style");

/** What can be done with a block; `act` is told which blocks are meant and does it there. */
export function BlockMenu({
  editor,
  by,
  desk,
  isText,
  act,
}: {
  editor: Editor;
  by: Suggester;
  desk: InsertDesk;
  /** It holds running text, and may become a block of another kind. */
  isText: boolean;
  act: (run: (blocks: Blocks) => BlockRefusal | null) => void;
}) {
  const t = useTranslations("writing.blocks");
  const { view } = editor;
  return (
    <Menu.Dropdown>
      {isText && <Manners editor={editor} desk={desk} act={act} />}
      <Menu.Item
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
        onClick={() => act((blocks) => doubleBlocks(view, blocks))}
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
  );
}

/** The kinds of block that running text may be. */
function Manners({
  editor,
  desk,
  act,
}: {
  editor: Editor;
  desk: InsertDesk;
  act: (run: () => null) => void;
}) {
  const t = useTranslations("writing.blocks");
  const tool = useTranslations("editor.tool");
  const manner = useTranslations("blocks.insert");
  const turn = (run: () => void) => () =>
    act(() => {
      run();
      return null;
    });
  return (
    <>
      <Menu.Label>{t("turnInto")}</Menu.Label>
      <Menu.Item
        leftSection={<IconPilcrow size={16} aria-hidden />}
        onClick={turn(() => editor.chain().clearNodes().setParagraph().run())}
      >
        {tool("paragraph")}
      </Menu.Item>
      {manners.map(({ name, Icon, run }) => (
        <Menu.Item
          key={name}
          leftSection={<Icon size={16} aria-hidden />}
          onClick={turn(() => run(editor, desk))}
        >
          {manner(name)}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}
