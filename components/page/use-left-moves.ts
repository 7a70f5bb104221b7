"use client";

import { useEffect, useState } from "react";
import { type RoomWindow, type SaidMove, settleLeftMoves, takeLeftMoves } from "./kept-moves";

/** Moves that a window closed too early has left in this browser, until the person has said what becomes of them. */
export function useLeftMoves(of: RoomWindow): {
  readonly left: readonly SaidMove[];
  readonly settle: () => void;
} {
  const [left, setLeft] = useState<readonly SaidMove[]>([]);
  useEffect(() => {
    void takeLeftMoves(of).then((found) => {
      if (found.length > 0) setLeft((before) => [...before, ...found]);
    });
  }, [of]);
  const settle = () => {
    setLeft([]);
    settleLeftMoves(of);
  };
  return { left, settle };
}
