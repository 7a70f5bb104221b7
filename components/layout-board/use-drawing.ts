"use client";

import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useLatest } from "@/components/ui/use-latest";
import type { Box } from "@/core/layout/box";
import type { FlowCount } from "./flow-count";
import { PageDrawing } from "./page-drawing";
import type { BoardHub } from "./use-board";
import { type BoxFit, boxFit } from "./use-box-words";

export type Counts = ReadonlyMap<string, { readonly box: Box; readonly copy: unknown } & FlowCount>;

/** What the browser counted, where it is of this very box with these words; else copy-fit's own. */
export function fitOf(box: Box, { copies, layout }: BoardHub, counts: Counts): BoxFit | null {
  const fit = boxFit(box, copies, layout.format);
  const count = counts.get(box.id);
  if (!fit || box.kind !== "story") return null;
  if (!count || count.box !== box || count.copy !== copies.get(box.storyId)) return fit;
  if (count.over === fit.over) return fit;
  return { ...fit, over: count.over, short: count.over > 0 ? 0 : fit.short };
}

/**
 * Draws what changed after each act, and asks the browser afterwards, in a quiet moment, how it laid out the words. Until
 * it has, `isCounting`: what is said of the boxes may change once more.
 */
export function useDrawing(
  board: BoardHub,
  host: RefObject<HTMLDivElement | null>,
  drawing: RefObject<PageDrawing | null>,
): { readonly counts: Counts; readonly isCounting: boolean } {
  const [counts, setCounts] = useState<Counts>(new Map());
  const { layout, words, copies, page } = board;
  const press = useMemo(() => ({ ...words, layout }), [words, layout]);
  const [counted, setCounted] = useState<typeof press | null>(null);
  /** Drawn and not counted yet: the next act may come before the quiet moment does. */
  const uncounted = useRef(new Set<string>());
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
    for (const id of drawing.current.draw(press, page.paper)) uncounted.current.add(id);
    const later = setTimeout(() => {
      const ids = [...uncounted.current];
      uncounted.current.clear();
      count(ids);
      // Letters that are still on their way may be of another width.
      if (document.fonts.status === "loaded") setCounted(press);
    }, 80);
    return () => clearTimeout(later);
  }, [press, page.paper, host, drawing, count]);
  useEffect(() => {
    const all = () => {
      count(press.layout.boxes.map(({ id }) => id));
      setCounted(press);
    };
    document.fonts.addEventListener("loadingdone", all);
    return () => document.fonts.removeEventListener("loadingdone", all);
  }, [press, count]);
  return { counts, isCounting: counted !== press };
}
