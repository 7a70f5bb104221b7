"use client";

import { useEffect } from "react";
import { leaveField } from "./leave-field";

/** What waits to be sent from this window. */
interface UnsentQueue {
  readonly unsent: readonly unknown[];
  flush(): Promise<void>;
}

/**
 * Sends what waits as soon as the line is back, and asks before a window closes on it. What stands in a field that was not
 * left yet belongs to it: also when one goes back to the screen before.
 */
export function useUnsent(queue: UnsentQueue): void {
  useEffect(() => {
    const back = () => void queue.flush();
    const warn = (event: BeforeUnloadEvent) => {
      leaveField();
      if (queue.unsent.length > 0) event.preventDefault();
    };
    window.addEventListener("online", back);
    window.addEventListener("beforeunload", warn);
    window.addEventListener("popstate", leaveField);
    return () => {
      window.removeEventListener("online", back);
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("popstate", leaveField);
    };
  }, [queue]);
}
