"use client";

import "./press-faces.css";
import { Box } from "@mantine/core";
import { type CSSProperties, type KeyboardEvent, type RefObject, useMemo, useRef } from "react";
import type { Drop } from "./box-drag";
import { BoxHandle } from "./box-handle";
import { answerBoxKey, isBoxKey } from "./box-keys";
import classes from "./canvas.module.css";
import { GridLines } from "./grid-lines";
import type { PageDrawing } from "./page-drawing";
import { Rulers } from "./rulers";
import type { BoardHub } from "./use-board";
import { type BoxActs, readingOrder } from "./use-box-acts";
import { type BoxWords, stateOf } from "./use-box-words";
import { pick, useDragging } from "./use-dragging";
import { fitOf, useDrawing } from "./use-drawing";
import { pxOfMm, type Zoom } from "./use-zoom";

/** The page as it will be printed, and over it what can be taken hold of. */
export function Canvas({
  board,
  words,
  acts,
  zoom,
  viewport,
  label,
  isPreview,
  isMm,
  onDrop,
  onMenu,
}: {
  board: BoardHub;
  words: BoxWords;
  acts: BoxActs;
  zoom: Zoom;
  viewport: RefObject<HTMLDivElement | null>;
  label: string;
  /** Without grid and handles. */
  isPreview: boolean;
  isMm: boolean;
  onDrop: (drop: Drop) => void;
  onMenu: (at: { readonly x: number; readonly y: number }) => void;
}) {
  const { format } = board.layout;
  const px = zoom.scale * pxOfMm;
  const drawing = useRef<PageDrawing | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const { counts, isCounting } = useDrawing(board, host, drawing);
  useDragging(board, words, px, overlay, drawing, viewport, onDrop);
  const size = {
    "--width": format.widthMm,
    "--height": format.heightMm,
    "--px": px,
    "--scale": zoom.scale,
  } as CSSProperties;
  const order = useMemo(() => readingOrder(board.layout.boxes), [board.layout.boxes]);
  const onKeyDown = (event: KeyboardEvent) => {
    const id = boxIdOf(event.target);
    if (!id) return;
    if (event.key === "Escape") board.select([]);
    else if (event.key === " " || event.key === "Enter") pick(board, id, event.shiftKey);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      const { left, top } = (event.target as HTMLElement).getBoundingClientRect();
      if (!board.now().selected.includes(id)) board.select([id]);
      onMenu({ x: left + 12, y: top + 12 });
    } else {
      // A key acts on the box that has it, as a pointer would.
      if (isBoxKey(event) && !board.now().selected.includes(id)) board.select([id]);
      if (!answerBoxKey(event, acts)) return;
    }
    event.preventDefault();
  };
  return (
    <div className={classes.viewport} ref={viewport}>
      <div className={classes.stage} style={size}>
        {!isPreview && <Rulers format={format} isMm={isMm} />}
        <div className={classes.sheet}>
          <div className={classes.drawing} ref={host} aria-hidden />
          <Box
            className={classes.overlay}
            ref={overlay}
            data-board-overlay=""
            role="group"
            aria-label={label}
            aria-busy={isCounting || undefined}
            hidden={isPreview}
            onKeyDown={onKeyDown}
            onContextMenu={(event) => {
              event.preventDefault();
              const id = boxIdOf(event.target);
              if (id && !board.now().selected.includes(id)) board.select([id]);
              onMenu({ x: event.clientX, y: event.clientY });
            }}
          >
            <GridLines format={format} />
            <div data-guides="" className={classes.guides} />
            <div data-ghost="" className={classes.ghost} hidden />
            {order.map((box) => {
              const fit = fitOf(box, board, counts);
              return (
                <BoxHandle
                  key={box.id}
                  box={box}
                  format={format}
                  told={words.tell(box, fit)}
                  label={fit ? words.sayFit(fit) : ""}
                  fit={stateOf(fit)}
                  isSelected={board.selected.includes(box.id)}
                  hasEdges={board.mayEdit && board.selected.length === 1}
                />
              );
            })}
          </Box>
        </div>
      </div>
    </div>
  );
}

const boxIdOf = (target: EventTarget): string | undefined =>
  (target as HTMLElement).closest<HTMLElement>("[data-box-id]")?.dataset.boxId;
