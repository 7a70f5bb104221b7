"use client";

import { ActionIcon, Menu } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconLayoutBoard,
  IconPencil,
  IconTrash,
} from "@tabler/icons-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useContext, useState } from "react";
import type { SaidRefusal } from "@/components/ui/action-answer";
import { askFirst } from "@/components/ui/ask-first";
import type { RoomPage } from "@/core/issue/issue-room";
import { putAt } from "@/core/page/arrange";
import { BoardRoom } from "./board-room";
import { type PageFields, PageSettings, type PersonName } from "./page-settings";

/** What can be done with a whole page. */
export type PageChange =
  | ({ readonly kind: "change"; readonly pageId: string } & PageFields)
  | { readonly kind: "remove"; readonly pageId: string }
  | { readonly kind: "reorder"; readonly pageIds: readonly string[]; readonly label: string };

export function PageMenu({
  issueId,
  page,
  pages,
  editors,
  label,
  refusals,
  onForget,
  onPage,
}: {
  issueId: string;
  page: RoomPage;
  pages: readonly RoomPage[];
  editors: readonly PersonName[];
  label: string;
  refusals: readonly SaidRefusal[];
  /** The person has read why it was refused. */
  onForget: () => void;
  onPage: (change: PageChange) => Promise<boolean>;
}) {
  const t = useTranslations("issues");
  const flat = useTranslations("room.flat");
  const layout = useTranslations("layout");
  const { sections, releaseAt, timeZone } = useContext(BoardRoom);
  const [editing, setEditing] = useState(false);
  const ids = pages.map((p) => p.id);
  const at = ids.indexOf(page.id);
  const removal = { kind: "remove", pageId: page.id } as const;
  /** An empty page goes for good, with its name and its editor; one with stories is kept by the rules. */
  const remove = () => {
    if (page.placements.length > 0) return onPage(removal);
    askFirst({
      title: t("page.removeAsk", { title: label }),
      children: t("page.removeNote"),
      labels: { confirm: t("page.removeDo"), cancel: t("page.removeNot") },
      onConfirm: () => void onPage(removal),
    });
  };
  const moveTo = (index: number) =>
    onPage({
      kind: "reorder",
      pageIds: putAt(ids, page.id, index),
      label: flat("did", { title: label, page: index + 1 }),
    });
  return (
    <>
      <Menu position="bottom-end" hideDetached={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("menuOf", { title: label })}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={14} />} onClick={() => setEditing(true)}>
            {t("page.edit")}
          </Menu.Item>
          <Menu.Item
            component={Link}
            href={`/desk/issues/${issueId}/pages/${page.number}/layout`}
            leftSection={<IconLayoutBoard size={14} />}
          >
            {layout("title")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowUp size={14} />}
            disabled={at <= 0}
            onClick={() => moveTo(at - 1)}
          >
            {t("page.forward")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowDown size={14} />}
            disabled={at >= pages.length - 1}
            onClick={() => moveTo(at + 1)}
          >
            {t("page.back")}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={14} />} onClick={remove}>
            {t("page.remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {editing && (
        <PageSettings
          page={page}
          editors={editors}
          sections={sections}
          releaseAt={releaseAt}
          timeZone={timeZone}
          refusals={refusals}
          onClose={() => {
            setEditing(false);
            onForget();
          }}
          onSave={(fields) => onPage({ kind: "change", pageId: page.id, ...fields })}
        />
      )}
    </>
  );
}
