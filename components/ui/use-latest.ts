import { useCallback, useEffect, useRef } from "react";

/** A function that stays the same and does what the newest one given does: what takes it need not be drawn anew. */
export function useLatest<A extends readonly unknown[], R>(
  act: (...args: A) => R,
): (...args: A) => R {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
