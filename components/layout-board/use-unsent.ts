"use client";

import { useEffect } from "react";

/** What waits to be sent from this window. */
interface UnsentQueue {
  readonly unsent: readonly unknown[];
  flush(): Promise<void>;
}

/** Sends what waits as soon as the line is back, and asks before a window closes on it. */
export function useUnsent(queue: UnsentQueue): void {
  useEffect(() => {
    const back = () => void queue.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (queue.unsent.length > 0) event.preventDefault();
    };
    window.addEventListener("online", back);
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("online", back);
      window.removeEventListener("beforeunload", warn);
    };
  }, [queue]);
}
