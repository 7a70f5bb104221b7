"use client";

import "./press-faces.css";
import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useLatest } from "@/components/ui/use-latest";
import type { Box } from "@/core/layout/box";
import { fillArea } from "@/core/layout/fill-area";
import { BoxDrag, type Drop } from "./box-drag";
import { BoxHandle } from "./box-handle";
import { answerBoxKey, isBoxKey } from "./box-keys";
import classes from "./canvas.module.css";
import type { FlowCount } from "./flow-count";
import { GridLines } from "./grid-lines";
import { PageDrawing } from "./page-drawing";
import { Rulers } from "./rulers";
import type { BoardHub } from "./use-board";
import { type BoxActs, readingOrder } from "./use-box-acts";
import { type BoxFit, type BoxWords, boxFit } from "./use-box-words";
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
  const counts = useDrawing(board, host, drawing);
  useDragging(board, words, px, overlay, drawing, onDrop);
  const size = {
    "--width": format.widthMm,
    "--height": format.heightMm,
    "--px": px,
    "--scale": zoom.scale,
  } as CSSProperties;
  const order = useMemo(() => readingOrder(board.layout.boxes), [board.layout.boxes]);
  const onKeyDown = (event: KeyboardEvent) => {
    const handle = (event.target as HTMLElement).closest<HTMLElement>("[data-box-id]");
    const id = handle?.dataset.boxId;
    if (!id) return;
    if (event.key === "Escape") board.select([]);
    else if (event.key === " " || event.key === "Enter") pick(board, id, event.shiftKey);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      const { left, top } = (handle as HTMLElement).getBoundingClientRect();
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
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are boxes of a page. */}
          <div
            className={classes.overlay}
            ref={overlay}
            data-board-overlay=""
            role="group"
            aria-label={label}
            hidden={isPreview}
            onKeyDown={onKeyDown}
            onContextMenu={(event) => {
              event.preventDefault();
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
                  mayEdit={board.mayEdit}
                />
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

type Counts = ReadonlyMap<string, { readonly box: Box; readonly copy: unknown } & FlowCount>;

/** What the browser counted, where it is of this very box with these words; else copy-fit's own. */
function fitOf(box: Box, { copies, layout }: BoardHub, counts: Counts): BoxFit | null {
  const fit = boxFit(box, copies, layout.format);
  const count = counts.get(box.id);
  if (!fit || box.kind !== "story") return null;
  if (!count || count.box !== box || count.copy !== copies.get(box.storyId)) return fit;
  if (count.over === fit.over) return fit;
  return { ...fit, over: count.over, short: count.over > 0 ? 0 : fit.short };
}

export const stateOf = (fit: BoxFit | null): string => {
  if (!fit) return "";
  if (fit.over > 0) return "over";
  if (fit.tight.length > 0) return "tight";
  return fit.short > 0 ? "short" : "right";
};

function pick(board: BoardHub, id: string, isMore: boolean): void {
  const { selected } = board.now();
  const others = selected.filter((one) => one !== id);
  if (id === "") board.select(isMore ? selected : []);
  else if (!isMore) board.select([id]);
  else board.select(selected.includes(id) ? others : [...selected, id]);
}

/** Draws what changed after each act, and asks the browser afterwards, in a quiet moment, how it laid out the words. */
function useDrawing(
  board: BoardHub,
  host: RefObject<HTMLDivElement | null>,
  drawing: RefObject<PageDrawing | null>,
): Counts {
  const [counts, setCounts] = useState<Counts>(new Map());
  const { layout, words, copies, page } = board;
  const press = useMemo(() => ({ ...words, layout }), [words, layout]);
  const count = useLatest((ids: readonly string[]) => {
    const found = ids.flatMap((id) => {
      const box = layout.boxes.find((one) => one.id === id);
      const own = drawing.current?.countOf(id);
      if (box?.kind !== "story" || !own) return [];
      return [[id, { ...own, box, copy: copies.get(box.storyId) }] as const];
    });
    if (found.length > 0) setCounts((before) => new Map([...before, ...found]));
  });
  useLayoutEffect(() => {
    if (!host.current) return;
    drawing.current ??= new PageDrawing(host.current);
    const changed = drawing.current.draw(press, page.paper);
    const later = setTimeout(() => count(changed), 80);
    return () => clearTimeout(later);
  }, [press, page.paper, host, drawing, count]);
  useEffect(() => {
    const all = () => count(press.layout.boxes.map(({ id }) => id));
    document.fonts.addEventListener("loadingdone", all);
    return () => document.fonts.removeEventListener("loadingdone", all);
  }, [press, count]);
  return counts;
}

function useDragging(
  board: BoardHub,
  words: BoxWords,
  px: number,
  overlay: RefObject<HTMLDivElement | null>,
  drawing: RefObject<PageDrawing | null>,
  onDrop: (drop: Drop) => void,
): void {
  const layout = useLatest(() => board.now().layout);
  const selected = useLatest(() => board.now().selected);
  const mayEdit = useLatest(() => board.mayEdit);
  const pxPerMm = useLatest(() => px);
  const fitWords = useLatest((box: Box, area: Pick<Box, "column" | "row" | "span" | "rows">) => {
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
    if (!overlay.current) return;
    const drag = new BoxDrag(overlay.current, {
      layout,
      selected,
      mayEdit,
      pxPerMm,
      fitWords,
      drawn: (id) => drawing.current?.elementOf(id) ?? null,
      pick: picked,
      drop,
      blocked,
    });
    return () => drag.end();
  }, [overlay, drawing, layout, selected, mayEdit, pxPerMm, fitWords, picked, drop, blocked]);
}
