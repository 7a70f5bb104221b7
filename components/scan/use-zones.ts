import { useState } from "react";
import type { PageZone } from "@/core/paper/page-zone";

type Zones = readonly PageZone[];

/** The zones in hand, with every step back and forth; `saved` are those the server has. */
export function useZones(initial: Zones) {
  const [state, setState] = useState<{
    past: readonly Zones[];
    now: Zones;
    next: readonly Zones[];
  }>({ past: [], now: initial, next: [] });
  const [saved, setSaved] = useState<Zones>(initial);
  /** `isSameStep`: goes on with the last step, as the many moves of one drag do. */
  const change = (zones: Zones, isSameStep = false) =>
    setState(({ past, now }) => ({
      past: isSameStep ? past : [...past.slice(-199), now],
      now: zones,
      next: [],
    }));
  return {
    zones: state.now,
    isChanged: JSON.stringify(state.now) !== JSON.stringify(saved),
    change,
    undo: () =>
      setState(({ past, now, next }) => {
        const before = past.at(-1);
        return before
          ? { past: past.slice(0, -1), now: before, next: [now, ...next] }
          : { past, now, next };
      }),
    redo: () =>
      setState(({ past, now, next }) => {
        const [after, ...rest] = next;
        return after ? { past: [...past, now], now: after, next: rest } : { past, now, next };
      }),
    canUndo: state.past.length > 0,
    canRedo: state.next.length > 0,
    /** What the server has now; the way back stays. */
    keep: setSaved,
    /** Everything anew, as the server has it. */
    load: (zones: Zones) => {
      setState({ past: [], now: zones, next: [] });
      setSaved(zones);
    },
  };
}

export type ZoneDesk = ReturnType<typeof useZones>;
