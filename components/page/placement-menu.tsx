"use client";

import { ActionIcon, Menu } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowRight,
  IconArrowUp,
  IconDots,
  IconFile,
  IconPencil,
  IconTrash,
} from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useContext } from "react";
import type { RoomPage, RoomPlacement } from "@/core/issue/issue-room";
import type { BoardMove } from "@/core/page/board";
import { BoardRoom } from "./board-room";

/** Every move of a placed story without a mouse: up, down, to another page, titles, off the page. */
export function PlacementMenu({
  placement,
  page,
  pages,
  title,
  dressing,
  onMove,
  onDress,
  onSend,
}: {
  placement: RoomPlacement;
  page: RoomPage;
  pages: readonly RoomPage[];
  title: string;
  /** While the titles are being written the focus is theirs; afterwards it comes back to this menu. */
  dressing: boolean;
  onMove: (move: BoardMove, label: string) => void;
  onDress: () => void;
  /** To another issue: which one is asked. */
  onSend: () => void;
}) {
  const t = useTranslations("issues");
  const elsewhere = useTranslations("room.others");
  const { others } = useContext(BoardRoom);
  const { storyId } = placement;
  const at = page.placements.findIndex((p) => p.storyId === storyId);
  const moveTo = (to: RoomPage, index: number) =>
    onMove(
      { kind: "move", storyId, pageId: to.id, index },
      t("did.move", { title, page: to.number, position: index + 1 }),
    );
  return (
    <Menu position="bottom-end" hideDetached={false} returnFocus={!dressing}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t("menuOf", { title })}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={14} />} onClick={onDress}>
          {t("title.edit")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowUp size={14} />}
          disabled={at <= 0}
          onClick={() => moveTo(page, at - 1)}
        >
          {t("up")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={14} />}
          disabled={at >= page.placements.length - 1}
          onClick={() => moveTo(page, at + 1)}
        >
          {t("down")}
        </Menu.Item>
        <Menu.Divider />
        {pages
          .filter((other) => other.id !== page.id)
          .map((other) => (
            <Menu.Item
              key={other.id}
              leftSection={<IconFile size={14} />}
              onClick={() => moveTo(other, other.placements.length)}
            >
              {t("toPage", { page: other.number, name: other.name })}
            </Menu.Item>
          ))}
        {others.length > 0 && (
          <Menu.Item leftSection={<IconArrowRight size={14} />} onClick={onSend}>
            {elsewhere("toIssue")}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconTrash size={14} />}
          onClick={() => onMove({ kind: "remove", storyId }, t("did.remove", { title }))}
        >
          {t("takeOff")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
