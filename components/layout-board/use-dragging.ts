"use client";

import { type RefObject, useEffect } from "react";
import { useLatest } from "@/components/ui/use-latest";
import type { Area, Box } from "@/core/layout/box";
import { fillArea } from "@/core/layout/fill-area";
import { BoxDrag, type Drop } from "./box-drag";
import type { PageDrawing } from "./page-drawing";
import type { BoardHub } from "./use-board";
import { type BoxWords, boxFit, stateOf } from "./use-box-words";

/** Picks a box, or one more; nothing where the page is bare. */
export function pick(board: BoardHub, id: string, isMore: boolean): void {
  const { selected } = board.now();
  const others = selected.filter((one) => one !== id);
  if (id === "") board.select(isMore ? selected : []);
  else if (!isMore) board.select([id]);
  else board.select(selected.includes(id) ? others : [...selected, id]);
}

/** Boxes go by pointer, on the page as it stands when one is taken hold of. */
export function useDragging(
  board: BoardHub,
  words: BoxWords,
  px: number,
  overlay: RefObject<HTMLDivElement | null>,
  drawing: RefObject<PageDrawing | null>,
  viewport: RefObject<HTMLElement | null>,
  onDrop: (drop: Drop) => void,
): void {
  const layout = useLatest(() => board.now().layout);
  const selected = useLatest(() => board.now().selected);
  const mayEdit = useLatest(() => board.mayEdit);
  const pxPerMm = useLatest(() => px);
  const fitWords = useLatest((box: Box, area: Area) => {
    const { column, row, span, rows } = area;
    const fit = boxFit(
      fillArea(box, { column, row, span, rows }),
      board.copies,
      board.layout.format,
    );
    return { words: fit ? words.sayFit(fit) : "", state: stateOf(fit) };
  });
  const picked = useLatest((id: string, isMore: boolean) => pick(board, id, isMore));
  const drop = useLatest(onDrop);
  const blocked = useLatest(({ id, column, row }: Box) => {
    // Refused for being locked, and told as that.
    board.act([{ kind: "move", id, column, row }], "");
  });
  useEffect(() => {
    const over = overlay.current;
    if (!over) return;
    const drag = new BoxDrag(over, {
      layout,
      selected,
      mayEdit,
      pxPerMm,
      fitWords,
      drawn: (id) => drawing.current?.elementOf(id) ?? null,
      scroller: () => viewport.current ?? over,
      pick: picked,
      drop,
      blocked,
    });
    return () => drag.end();
  }, [
    overlay,
    drawing,
    viewport,
    layout,
    selected,
    mayEdit,
    pxPerMm,
    fitWords,
    picked,
    drop,
    blocked,
  ]);
}
