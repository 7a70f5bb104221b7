"use client";

import { Kbd, Menu } from "@mantine/core";
import { useTranslations } from "next-intl";
import { alignments } from "@/core/layout/layout-move";
import type { BoardHub } from "./use-board";
import type { BoxActs } from "./use-box-acts";

/** Everything that can be done to the boxes picked, with its key. Stands in a menu under a button or at the pointer. */
export function BoxMenuItems({
  board,
  acts,
  onCut,
}: {
  board: BoardHub;
  acts: BoxActs;
  onCut: () => void;
}) {
  const t = useTranslations("layout.acts");
  const picked = board.layout.boxes.filter(({ id }) => board.selected.includes(id));
  const [only] = picked;
  const isOne = picked.length === 1;
  const isLocked = picked.length > 0 && picked.every((box) => box.isLocked);
  const isOff = !board.mayEdit || picked.length === 0;
  const item = (key: string, keys: string, run: () => void, disabled = isOff) => (
    <Menu.Item
      key={key}
      disabled={disabled}
      onClick={run}
      rightSection={keys && <Kbd size="xs">{keys}</Kbd>}
    >
      {t(key)}
    </Menu.Item>
  );
  return (
    <>
      {item("swap", "S", acts.swap, isOff || picked.length !== 2)}
      {item(isLocked ? "unlock" : "lock", "L", acts.lock)}
      {item("duplicate", "D", acts.duplicate, isOff || !isOne || only?.kind === "story")}
      {item("remove", "Del", acts.remove)}
      <Menu.Divider />
      {alignments.map((to) =>
        item(`align.${to}`, "", () => acts.align(to), isOff || picked.length < 2),
      )}
      <Menu.Divider />
      {item("cut", "", onCut, !isOne || only?.kind !== "story")}
      {only?.kind === "story" && (
        <Menu.Item component="a" href={`/desk/stories/${only.storyId}`} target="_blank">
          {t("openStory")}
        </Menu.Item>
      )}
      {item("selectAll", "Ctrl A", acts.selectAll, false)}
    </>
  );
}
