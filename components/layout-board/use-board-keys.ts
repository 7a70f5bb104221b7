"use client";

import { useEffect } from "react";
import { useLatest } from "@/components/ui/use-latest";
import type { Board } from "./board";
import type { Zoom } from "./use-zoom";

/** Keys of the whole screen, wherever one stands on it but in a field: undo and redo, and how large the page is. */
export function useBoardKeys(board: Pick<Board, "undo" | "redo">, zoom: Zoom): void {
  const answer = useLatest((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isElsewhere(event.target)) return;
    const key = event.key.toLowerCase();
    const isCtrl = event.ctrlKey || event.metaKey;
    const act = isCtrl ? withCtrl(key, event.shiftKey) : !event.altKey && plain[key];
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

/** A field takes its own keys, and so does a window over the screen. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, [contenteditable=true], [role=dialog], [role=menu]") !==
    null;
