"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

/** Times the width of its window; more shows no more than the picture has. */
export const zoomLimits = { least: 1, most: 8 } as const;

export interface Zoom {
  readonly scale: number;
  readonly by: (factor: number) => void;
  readonly fit: () => void;
}

interface Held {
  /** The part of the picture that stays where it is on the screen. */
  readonly left: number;
  readonly top: number;
  readonly x: number;
  readonly y: number;
}

/** Px a hand may shake while it means a click. */
const shake = 4;

/**
 * Zoom and pan of what scrolls in `window`: wheel with ⌃ or ⌘, two fingers, + − 0; with the mouse held it is dragged. What
 * is under the pointer stays under it. `onPoint` is told where a click fell, in parts of the picture.
 */
export function useZoom(
  frame: RefObject<HTMLElement | null>,
  onPoint: (x: number, y: number) => void,
): Zoom {
  const [scale, setScale] = useState(1);
  const held = useRef<Held | null>(null);
  const point = useRef(onPoint);
  useEffect(() => {
    point.current = onPoint;
  });

  const by = useCallback(
    (factor: number, at?: { x: number; y: number }) => {
      const element = frame.current;
      if (!element) return;
      held.current = heldOf(element, at);
      setScale((now) => Math.min(zoomLimits.most, Math.max(zoomLimits.least, now * factor)));
    },
    [frame],
  );
  const fit = useCallback(() => by(0), [by]);

  useLayoutEffect(() => {
    const [element, keep] = [frame.current, held.current];
    if (!element || !keep || scale === 0) return;
    element.scrollLeft = keep.left * element.scrollWidth - keep.x;
    element.scrollTop = keep.top * element.scrollHeight - keep.y;
  }, [scale, frame]);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    // What scrolls is reached by keyboard.
    element.tabIndex = 0;
    const stop = new AbortController();
    const on = { signal: stop.signal };
    listenToWheel(element, by, stop.signal);
    listenToFingers(element, by, stop.signal);
    listenToDrag(element, (x, y) => point.current(x, y), stop.signal);
    element.addEventListener(
      "keydown",
      (event) => {
        if (event.metaKey || event.ctrlKey || event.altKey || event.target !== element) return;
        const factor = { "+": 1.25, "=": 1.25, "-": 0.8, "0": 0 }[event.key];
        if (factor === undefined) return;
        event.preventDefault();
        by(factor);
      },
      on,
    );
    return () => stop.abort();
  }, [frame, by]);

  return { scale, by, fit };
}

function heldOf(element: HTMLElement, at?: { x: number; y: number }): Held {
  const rect = element.getBoundingClientRect();
  const x = at ? at.x - rect.left : element.clientWidth / 2;
  const y = at ? at.y - rect.top : element.clientHeight / 2;
  return {
    left: (element.scrollLeft + x) / element.scrollWidth,
    top: (element.scrollTop + y) / element.scrollHeight,
    x,
    y,
  };
}

type By = (factor: number, at?: { x: number; y: number }) => void;

function listenToWheel(element: HTMLElement, by: By, signal: AbortSignal): void {
  element.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      by(Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY });
    },
    { passive: false, signal },
  );
}

function listenToFingers(element: HTMLElement, by: By, signal: AbortSignal): void {
  const fingers = new Map<number, { x: number; y: number }>();
  const apart = () => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const down = (event: PointerEvent) => {
    if (event.pointerType === "touch")
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const move = (event: PointerEvent) => {
    if (!fingers.has(event.pointerId)) return;
    const before = apart();
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const [a, b] = [...fingers.values()];
    if (before > 0 && a && b) by(apart() / before, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  };
  const up = (event: PointerEvent) => fingers.delete(event.pointerId);
  element.addEventListener("pointerdown", down, { signal });
  element.addEventListener("pointermove", move, { signal });
  for (const end of ["pointerup", "pointercancel", "pointerleave"] as const)
    element.addEventListener(end, up, { signal });
}

/** A mouse that moved while it was down has dragged the picture; one that did not has pointed at it. */
function listenToDrag(
  element: HTMLElement,
  onPoint: (x: number, y: number) => void,
  signal: AbortSignal,
): void {
  let from: { x: number; y: number; left: number; top: number } | null = null;
  let hasMoved = false;
  const on = { signal };
  element.addEventListener(
    "pointerdown",
    (event) => {
      hasMoved = false;
      if (event.pointerType !== "mouse" || event.button !== 0) return;
      const { scrollLeft: left, scrollTop: top } = element;
      from = { x: event.clientX, y: event.clientY, left, top };
    },
    on,
  );
  window.addEventListener(
    "pointermove",
    (event) => {
      if (!from || event.buttons === 0) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.hypot(dx, dy) > shake) hasMoved = true;
      if (hasMoved) element.scrollTo(from.left - dx, from.top - dy);
    },
    on,
  );
  window.addEventListener("pointerup", () => (from = null), on);
  element.addEventListener("dragstart", (event) => event.preventDefault(), on);
  element.addEventListener(
    "click",
    (event) => {
      const sheet = element.querySelector("[data-sheet]")?.getBoundingClientRect();
      const isPin = event.target instanceof Element && event.target.closest("button");
      if (hasMoved || !sheet || isPin) return;
      const x = (event.clientX - sheet.left) / sheet.width;
      const y = (event.clientY - sheet.top) / sheet.height;
      if (x >= 0 && x <= 1 && y >= 0 && y <= 1) onPoint(x, y);
    },
    on,
  );
}
