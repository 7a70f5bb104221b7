"use client";

import { useCallback, useEffect, useRef } from "react";
import { type LiveState, useLive } from "./use-live";

/** How long (ms) a screen may wait before it looks, by the mark that has changed. */
type Patience<M extends string> = Readonly<Record<M, number>>;

/** Where no line can be held (a proxy that gathers what it passes on), the screen looks this often, ms. */
const lookWhileAway = 15_000;
/** A look that did not come through is taken again after this, ms. */
const lookAgain = 5000;

export interface Follow {
  readonly state: LiveState;
  /** Looks at once if a change was heard that the screen could not show when it came. */
  catchUp(): void;
}

/**
 * Keeps a screen in step with an address of the live kind: when a mark changes that the screen does not show yet, `look`
 * is called, soon or late as `patience` says, once for many changes. `look` answers false when it could not look now; it
 * is called again by `catchUp`. Answering null, the server was not reached, and the look is taken again. `onNews` hears
 * everything, for what a screen fetches by itself.
 */
export function useFollow<M extends string>(
  address: string,
  patience: Patience<M>,
  shown: () => Partial<Readonly<Record<string, unknown>>>,
  look: () => Promise<boolean | null>,
  onNews?: (news: Readonly<Record<string, unknown>>) => void,
): Follow {
  const timer = useRef<{ due: number; id: ReturnType<typeof setTimeout> } | null>(null);
  const isOwed = useRef(false);
  const rejoin = useRef(() => {});
  const plan = useCallback((wait: number, act: () => void) => {
    const due = Date.now() + wait;
    if (timer.current && timer.current.due <= due) return;
    if (timer.current) clearTimeout(timer.current.id);
    timer.current = { due, id: setTimeout(act, wait) };
  }, []);
  const now = useCallback(async () => {
    timer.current = null;
    if (document.hidden) {
      isOwed.current = true;
      return;
    }
    const done = await look();
    isOwed.current = done === false;
    if (done === null) plan(lookAgain, () => void now());
    // Where the session had ended, the look tells first that somebody has signed in again.
    if (done) rejoin.current();
  }, [look, plan]);
  const { state, join } = useLive<Record<string, unknown>>(address, (news) => {
    onNews?.(news);
    for (const mark of Object.keys(patience) as M[])
      if (mark in news && news[mark] !== shown()[mark]) plan(patience[mark], () => void now());
  });
  rejoin.current = join;
  const catchUp = useCallback(() => {
    if (isOwed.current) void now();
  }, [now]);
  useEffect(() => {
    const attend = () => {
      if (!document.hidden) catchUp();
    };
    document.addEventListener("visibilitychange", attend);
    return () => document.removeEventListener("visibilitychange", attend);
  }, [catchUp]);
  useEffect(() => {
    if (state !== "away") return;
    const ticking = setInterval(() => void now(), lookWhileAway);
    return () => clearInterval(ticking);
  }, [now, state]);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current.id);
      timer.current = null;
    },
    [],
  );
  return { state, catchUp };
}
