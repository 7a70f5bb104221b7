"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useLatest } from "@/components/ui/use-latest";
import { newsOf, withNews } from "@/core/live/news-of";

/** `joining` until the first word has come; `away` while the line is broken. */
export type LiveState = "joining" | "live" | "away";

export interface Live {
  readonly state: LiveState;
  /** Joins a line that was left or broke, now: the server answers again. */
  join(): void;
}

/** The server says something every 15 s; after this long (ms) without a word the line is dead. */
const deadAfter = 40_000;
/** A line that breaks is joined again after this long (ms), then twice as long, and so on. */
const waits = { first: 1000, longest: 30_000 } as const;

/**
 * Follows what an address of the live kind (`/api/desk/issues/[id]/live`) tells, while the window can be seen: a hidden
 * one holds no line, and learns on its return what it has missed. `onNews` is given what has changed of the pulse, the
 * whole of it at first; it is called outside rendering, so nothing is drawn anew unless it says so.
 */
export function useLive<P extends object>(
  address: string,
  onNews: (news: Partial<P>) => void,
): Live {
  const kept = useRef<Line | null>(null);
  const [state, setState] = useState<LiveState>("joining");
  const tell = useLatest(onNews);
  useEffect(() => {
    const line = keepLine<P>(address, tell, setState);
    kept.current = line;
    const attend = () => (document.hidden ? line.leave() : line.join());
    document.addEventListener("visibilitychange", attend);
    window.addEventListener("online", line.join);
    window.addEventListener("focus", line.join);
    attend();
    return () => {
      document.removeEventListener("visibilitychange", attend);
      window.removeEventListener("online", line.join);
      window.removeEventListener("focus", line.join);
      line.leave();
    };
  }, [address, tell]);
  return { state, join: useCallback(() => kept.current?.join(), []) };
}

interface Line {
  /** Joins unless it has joined already. */
  join(): void;
  leave(): void;
}

function keepLine<P extends object>(
  address: string,
  tell: (news: Partial<P>) => void,
  show: (state: LiveState) => void,
): Line {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pulse: P | null = null;
  let wait: number = waits.first;
  const leave = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const again = () => {
    leave();
    show("away");
    // Windows that lost the same server do not come back in the same moment.
    timer = setTimeout(join, wait * (0.75 + Math.random() / 2));
    wait = Math.min(waits.longest, wait * 2);
  };
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(again, deadAfter);
    wait = waits.first;
    show("live");
  };
  const take = (event: MessageEvent<string>) => {
    heard();
    const sent = JSON.parse(event.data) as Partial<P>;
    const news = event.type === "now" ? newsOf(pulse, sent as P) : sent;
    if (!news) return;
    pulse = withNews(pulse, news);
    tell(news);
  };
  function join() {
    if (source || document.hidden) return;
    clearTimeout(timer);
    const opened = new EventSource(address);
    source = opened;
    timer = setTimeout(again, deadAfter);
    opened.addEventListener("now", take);
    opened.addEventListener("news", take);
    opened.addEventListener("beat", heard);
    // Signed out: nothing is asked again until somebody turns to this window, or signs in again in it.
    opened.addEventListener("end", () => {
      leave();
      show("away");
    });
    opened.addEventListener("error", again);
  }
  return { join, leave };
}
