"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { PageFormat } from "@/core/layout/page-format";

/** CSS pixels to a millimetre at 100 %. */
export const pxOfMm = 96 / 25.4;

const [least, most] = [0.15, 3] as const;
/** Room around the page for the rulers, px. */
const margin = 56;

export interface Zoom {
  readonly scale: number;
  readonly isFit: boolean;
  fit(): void;
  set(scale: number): void;
  by(factor: number): void;
}

/** How large the page is drawn: to fit, or as asked for by button, Ctrl and wheel, or two fingers. */
export function useZoom(viewport: RefObject<HTMLElement | null>, format: PageFormat): Zoom {
  const [scale, setScale] = useState(0.5);
  const [isFit, setFit] = useState(true);
  const now = useRef(scale);
  const { widthMm, heightMm } = format;
  const show = useCallback((next: number) => {
    now.current = Math.max(least, Math.min(next, most));
    setScale(now.current);
  }, []);
  const fit = useCallback(() => {
    setFit(true);
    const box = viewport.current;
    if (!box) return;
    const wide = (box.clientWidth - margin) / (widthMm * pxOfMm);
    const high = (box.clientHeight - margin) / (heightMm * pxOfMm);
    show(box.clientWidth < 600 ? wide : Math.min(wide, high));
  }, [viewport, widthMm, heightMm, show]);
  const set = useCallback(
    (next: number) => {
      setFit(false);
      show(next);
    },
    [show],
  );
  useEffect(() => {
    const box = viewport.current;
    if (!box || !isFit) return;
    const watch = new ResizeObserver(fit);
    watch.observe(box);
    return () => watch.disconnect();
  }, [viewport, isFit, fit]);
  useEffect(() => {
    const box = viewport.current;
    if (!box) return;
    /** Zooms so that what lies under the point stays there. */
    const at = (x: number, y: number, next: number) => {
      const frame = box.getBoundingClientRect();
      const [left, top] = [x - frame.left + box.scrollLeft, y - frame.top + box.scrollTop];
      const before = now.current;
      set(next);
      const ratio = now.current / before;
      requestAnimationFrame(() => {
        box.scrollLeft = left * ratio - (x - frame.left);
        box.scrollTop = top * ratio - (y - frame.top);
      });
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      at(event.clientX, event.clientY, now.current * Math.exp(-event.deltaY / 400));
    };
    let apart = 0;
    let began = 1;
    const touch = (event: TouchEvent) => {
      const [one, other] = [event.touches[0], event.touches[1]];
      if (!one || !other) return;
      event.preventDefault();
      const now2 = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      if (event.type === "touchstart") {
        apart = now2;
        began = now.current;
        return;
      }
      const [x, y] = [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2];
      at(x, y, (began * now2) / Math.max(1, apart));
    };
    box.addEventListener("wheel", wheel, { passive: false });
    box.addEventListener("touchstart", touch, { passive: false });
    box.addEventListener("touchmove", touch, { passive: false });
    return () => {
      box.removeEventListener("wheel", wheel);
      box.removeEventListener("touchstart", touch);
      box.removeEventListener("touchmove", touch);
    };
  }, [viewport, set]);
  const by = useCallback((factor: number) => set(now.current * factor), [set]);
  return { scale, isFit, fit, set, by };
}
