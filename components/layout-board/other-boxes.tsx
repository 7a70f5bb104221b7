"use client";

import { Button, Menu } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { Box, BoxKind } from "@/core/layout/box";
import { freeId } from "@/core/layout/boxes-to-place";
import type { PageLayout } from "@/core/layout/page-layout";
import { roomFor } from "@/core/layout/room-for";
import type { BoardHub } from "./use-board";

/** Kinds of boxes that hold nothing of a story. */
const others = ["banner", "rule", "text", "contents", "nameplate", "folio"] as const;

/** Brings a banner, a line, a text, 导读, or the head the page lacks. */
export function OtherBoxes({ board }: { board: BoardHub }) {
  const t = useTranslations("layout");
  const has = (kind: BoxKind) => board.layout.boxes.some((box) => box.kind === kind);
  const kinds = others.filter((kind) => !["nameplate", "folio"].includes(kind) || !has(kind));
  const add = (kind: (typeof others)[number]) => {
    const { layout } = board.now();
    const box = otherBox(kind, layout);
    const name = t(`kind.${kind}`);
    if (!box) return board.warn(t("noRoom", { name }));
    if (board.act([{ kind: "place", box }], t("did.place", { name }))) board.select([box.id]);
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          disabled={!board.mayEdit}
          leftSection={<IconPlus size={14} aria-hidden />}
        >
          {t("pool.other")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => add(kind)}>
            {t(`kind.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const newId = ({ boxes }: PageLayout, id: string): string =>
  freeId(id, new Set(boxes.map((box) => box.id)));

/** Rows of each when it comes to the page. */
const rowsOf = { banner: 4, rule: 1, text: 8, contents: 14, nameplate: 14, folio: 4 } as const;
/** What holds words is of use lower too, where the page is nearly full. */
const leastRowsOf: Partial<Record<BoxKind, number>> = { banner: 2, text: 2, contents: 4 };

function otherBox(kind: (typeof others)[number], layout: PageLayout): Box | null {
  const { columns } = layout.format;
  const isWide = kind !== "text" && kind !== "contents";
  const span = isWide ? columns : Math.min(2, columns);
  const area = roomFor(layout, { span, rows: rowsOf[kind] }, leastRowsOf[kind]);
  if (!area) return null;
  const placed = { id: newId(layout, kind), isLocked: false, ...area };
  switch (kind) {
    case "banner":
      return { ...placed, kind, words: "" };
    case "rule":
      return { ...placed, kind, style: "line" };
    case "text":
      return { ...placed, kind, text: "", scale: 0 };
    case "contents":
      return { ...placed, kind, storyIds: [] };
    default:
      return { ...placed, kind };
  }
}
