"use client";

import { useTranslations } from "next-intl";
import type { Box } from "@/core/layout/box";
import { freeId } from "@/core/layout/boxes-to-place";
import type { Alignment, BoxDress, LayoutMove } from "@/core/layout/layout-move";
import { moveTogether } from "@/core/layout/move-together";
import { type Direction, nudge, nudgeSize } from "@/core/layout/nudge";
import { roomFor } from "@/core/layout/room-for";
import type { BoardHub } from "./use-board";
import type { BoxWords } from "./use-box-words";

/** What can be done to the boxes that are picked. Each is one act for undo, and says in words what it did. */
export interface BoxActs {
  readonly nudge: (direction: Direction, isLarge: boolean) => void;
  readonly grow: (direction: Direction, isLarge: boolean) => void;
  readonly lock: () => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  readonly swap: () => void;
  readonly align: (to: Alignment) => void;
  readonly dress: (box: Box, dress: BoxDress) => void;
  readonly selectAll: () => void;
  readonly next: (from: string, step: 1 | -1) => string | null;
}

const columnsOf: Readonly<Record<Direction, number>> = { up: 0, down: 0, left: -1, right: 1 };
const rowsOf: Readonly<Record<Direction, number>> = { up: -1, down: 1, left: 0, right: 0 };

/** Rows of a large step. */
const large = 5;

export function useBoxActs(board: BoardHub, words: BoxWords): BoxActs {
  const t = useTranslations("layout");
  const picked = (): readonly Box[] => {
    const { layout, selected } = board.now();
    return selected.flatMap((id) => layout.boxes.find((box) => box.id === id) ?? []);
  };
  const names = (boxes: readonly Box[]): string => boxes.map(words.nameOf).join(t("and"));
  const act = (moves: readonly LayoutMove[], key: string, boxes: readonly Box[]): boolean =>
    board.act(moves, t(`did.${key}`, { name: names(boxes) }));
  return {
    nudge: (direction, isLarge) => {
      const boxes = picked();
      const [only] = boxes;
      if (!only) return;
      const rows = rowsOf[direction] * (isLarge ? large : 1);
      const move =
        boxes.length === 1
          ? nudge(only, direction, isLarge)
          : moveTogether(board.now().layout, ids(boxes), columnsOf[direction], rows);
      act([move], "move", boxes);
    },
    grow: (direction, isLarge) => {
      const [box] = picked();
      if (box) act([nudgeSize(box, direction, isLarge)], "resize", [box]);
    },
    lock: () => {
      const boxes = picked();
      const isLocked = !boxes.every((box) => box.isLocked);
      act([{ kind: "lock", ids: ids(boxes), isLocked }], isLocked ? "lock" : "unlock", boxes);
    },
    duplicate: () => {
      const [box] = picked();
      if (!box) return;
      const { layout } = board.now();
      const room = roomFor(layout, box);
      if (!room) return board.warn(t("noRoom", { name: words.nameOf(box) }));
      const newId = freeId(box.id, new Set(layout.boxes.map(({ id }) => id)));
      const { column, row } = room;
      if (act([{ kind: "duplicate", id: box.id, newId, column, row }], "duplicate", [box]))
        board.select([newId]);
    },
    remove: () => {
      const boxes = picked();
      if (boxes.length > 0) act([{ kind: "remove", ids: ids(boxes) }], "remove", boxes);
    },
    swap: () => {
      const boxes = picked();
      const [one, other] = boxes;
      if (one && other) act([{ kind: "swap", id: one.id, other: other.id }], "swap", boxes);
    },
    align: (to) => {
      const boxes = picked();
      if (boxes.length > 1) act([{ kind: "align", ids: ids(boxes), to }], "align", boxes);
    },
    dress: (box, dress) => void act([{ kind: "dress", id: box.id, dress }], "dress", [box]),
    selectAll: () => board.select(ids(board.now().layout.boxes)),
    next: (from, step) => {
      const order = readingOrder(board.now().layout.boxes);
      const at = order.findIndex(({ id }) => id === from);
      return order[(at + step + order.length) % order.length]?.id ?? null;
    },
  };
}

const ids = (boxes: readonly Box[]): readonly string[] => boxes.map(({ id }) => id);

/** From the top, and from the left at one height: as a reader goes over the page. */
export const readingOrder = (boxes: readonly Box[]): readonly Box[] =>
  [...boxes].sort((a, b) => a.row - b.row || a.column - b.column);
