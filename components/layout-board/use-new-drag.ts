"use client";

import { useTranslations } from "next-intl";
import type { PointerEvent } from "react";
import { useRef } from "react";
import type { Area, Box } from "@/core/layout/box";
import { areaMm, nearestCell } from "@/core/layout/grid";
import { leaveField } from "./leave-field";
import type { BoardHub } from "./use-board";

/** The boxes of something new at a place of the page, or where they fit best; null where there is no room. */
export type Place = (at?: Pick<Area, "column" | "row">) => readonly Box[] | null;

/** Brings something from the side onto the page: at once, or where a pointer lets go of it. */
export function useNewDrag(board: BoardHub, px: number, make: Place, name: string) {
  const t = useTranslations("layout");
  const under = useRef<{ boxes: readonly Box[] | null; key: string } | null>(null);

  const put = (boxes: readonly Box[] | null) => {
    if (!boxes) return board.warn(t("noRoom", { name }));
    const moves = boxes.map((box) => ({ kind: "place", box }) as const);
    if (!board.act(moves, t("did.place", { name }))) return;
    board.select(boxes.map(({ id }) => id));
    // What was pressed is gone from the side: the keys go on with what came of it.
    const last = boxes.at(-1)?.id;
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(`[data-box-id="${last}"]`)
        ?.focus({ preventScroll: true }),
    );
  };
  const overlay = () => document.querySelector<HTMLElement>("[data-board-overlay]");
  const show = (event: PointerEvent) => {
    const page = overlay();
    const ghost = page?.querySelector<HTMLElement>("[data-ghost]");
    if (!page || !ghost || !under.current) return;
    const frame = page.getBoundingClientRect();
    const point = {
      left: (event.clientX - frame.left) / px,
      top: (event.clientY - frame.top) / px,
    };
    const isOver =
      point.left > 0 &&
      point.top > 0 &&
      event.clientX < frame.right &&
      event.clientY < frame.bottom;
    const { format } = board.now().layout;
    const cell = nearestCell({ left: point.left, top: point.top }, format);
    const at = { column: Math.max(0, cell.column), row: Math.max(0, cell.row) };
    const key = isOver ? `${at.column} ${at.row}` : "";
    if (key !== under.current.key) under.current = { key, boxes: isOver ? make(at) : null };
    const { boxes } = under.current;
    ghost.hidden = !boxes;
    if (boxes) placeGhost(ghost, areaMm(around(boxes), format));
  };
  const end = () => {
    under.current = null;
    const ghost = overlay()?.querySelector<HTMLElement>("[data-ghost]");
    if (ghost) ghost.hidden = true;
  };
  return {
    place: () => put(make()),
    dragProps: {
      onPointerDown: (event: PointerEvent) => {
        if (!board.mayEdit || event.button !== 0) return;
        event.preventDefault();
        leaveField();
        event.currentTarget.setPointerCapture(event.pointerId);
        under.current = { boxes: null, key: "" };
      },
      onPointerMove: show,
      onPointerUp: () => {
        const dropped = under.current;
        end();
        if (dropped && dropped.key !== "") put(dropped.boxes);
      },
      onPointerCancel: end,
    },
  };
}

/** The area all of them take together. */
function around(boxes: readonly Box[]): Area {
  const column = Math.min(...boxes.map((box) => box.column));
  const row = Math.min(...boxes.map((box) => box.row));
  const span = Math.max(...boxes.map((box) => box.column + box.span)) - column;
  return { column, row, span, rows: Math.max(...boxes.map((box) => box.row + box.rows)) - row };
}

function placeGhost(
  ghost: HTMLElement,
  { left, top, width, height }: ReturnType<typeof areaMm>,
): void {
  for (const [name, value] of [
    ["--x", left],
    ["--y", top],
    ["--w", width],
    ["--h", height],
  ] as const)
    ghost.style.setProperty(name, String(value));
}
