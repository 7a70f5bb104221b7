"use client";

import { useEffect } from "react";
import { useLatest } from "@/components/ui/use-latest";
import type { Board } from "./board";
import type { Zoom } from "./use-zoom";

/**
 * Undo and redo wherever one stands on the screen but in a field; how large the page is while one stands on the page or its
 * tools: a single letter anywhere else may be somebody dictating.
 */
export function useBoardKeys(board: Pick<Board, "undo" | "redo">, zoom: Zoom): void {
  const answer = useLatest((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isElsewhere(event.target)) return;
    const key = event.key.toLowerCase();
    const isCtrl = event.ctrlKey || event.metaKey;
    const act = isCtrl
      ? withCtrl(key, event.shiftKey)
      : !event.altKey && isOnPage(event.target) && plain[key];
    if (!act) return;
    event.preventDefault();
    act({ ...board, ...zoom });
  });
  useEffect(() => {
    document.addEventListener("keydown", answer);
    return () => document.removeEventListener("keydown", answer);
  }, [answer]);
}

type Acts = Pick<Board, "undo" | "redo"> & Pick<Zoom, "by" | "fit" | "set">;
type Act = (acts: Acts) => void;

function withCtrl(key: string, isShift: boolean): Act | undefined {
  if (key === "y" || (key === "z" && isShift)) return (acts) => acts.redo();
  return key === "z" ? (acts) => acts.undo() : undefined;
}

const step = 1.2;

const plain: Readonly<Record<string, Act>> = {
  "+": (acts) => acts.by(step),
  "=": (acts) => acts.by(step),
  "-": (acts) => acts.by(1 / step),
  "0": (acts) => acts.fit(),
  "1": (acts) => acts.set(1),
};

const isOnPage = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("[data-board-overlay], [role=toolbar]") !== null;

/** A field takes its own keys, and so does a window over the screen. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, [contenteditable=true], [role=dialog], [role=menu]") !==
    null;
